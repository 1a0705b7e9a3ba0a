import { countAt, isCountPath } from './counted-labels';
import type { FormSource } from './form-vocabularies';
import { isLogPath, logFigure } from './log-figures';
import type { FormKnown, SourceRow, SourceValue } from './source';
import { valueOfRows } from './together';

/**
 * The figure at a path such as `villages.*.cadres` or `sections.基础设施建设.桥梁修建.quantity`, with its ledger rows; null where
 * there is none.
 */
export function figureAt(
  path: string,
  { sources, figures, period }: FormKnown,
): (SourceRow & { readonly value: SourceValue }) | null {
  if (isCountPath(path)) return countAt(path, sources);
  if (isLogPath(path)) return logFigure(path, sources, period);
  const known = figures.get(path);
  if (known) return { ...known, value: known.values['value'] ?? null };
  const [list = '', ...rest] = path.split('.');
  const key = rest.at(-1);
  const names = rest.slice(0, -1);
  const rows = sources.get(list);
  if (!rows || key === undefined) return null;
  const keys = KEYS_OF_LINES[list as FormSource] ?? [];
  const own = rows.filter(({ values }) => names.every((name, at) => name === '*' || values[keys[at] ?? ''] === name));
  if (own.length === 0 || !own.some(({ values }) => Object.hasOwn(values, key))) return null;
  const value = valueOfRows(own, key);
  return { values: {}, trace: own.flatMap(({ trace, traces }) => traces?.[key] ?? trace), value };
}

/** The keys whose values name the rows of each list in a path. */
const KEYS_OF_LINES: Readonly<Partial<Record<FormSource, readonly string[]>>> = {
  Villages: ['name'],
  cadres: ['name'],
  villages: ['village'],
  sections: ['section', 'item', 'unit'],
  sectionTotals: ['section'],
  funds: ['kind', 'source'],
  visits: ['householdType', 'occasion'],
  indicators: ['indicator', 'cadre'],
};
