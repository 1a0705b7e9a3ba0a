import { isDay, textIn, type FormSources, type SourceRow, type SourceValue } from './source';
import type { FormSource } from './form-vocabularies';

/**
 * The rows of a source, without 全乡(跨村) where no column has a figure for it. That row is there so that the projects of
 * the whole township add up; on a form about visits it would be all zeros.
 *
 * @param keys of the columns that are filled
 */
export function rowsWorthTelling(
  rows: readonly SourceRow[],
  source: FormSource,
  keys: readonly string[],
  sources: FormSources,
): readonly SourceRow[] {
  if (source !== 'villages') return rows;
  const roster = new Set((sources.get('Villages') ?? []).map(({ values }) => textIn(values['name'])));
  const told = keys.filter((key) => key !== 'village');
  return rows.filter(
    ({ values }) => roster.has(textIn(values['village'])) || told.some((key) => isSomething(values[key])),
  );
}

function isSomething(value: SourceValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 0) return false;
  return typeof value !== 'object' || isDay(value) || value.amount !== 0;
}
