import { counted, entriesFor, factsOf, isKnown, isOfPart } from './part-entries';
import { partFigure, partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod, FormSources, SourceRow, SourceValue } from './source';

const PREFIX = 'log.';
/** What of the villages is counted from entries of the log, which can be counted of some months as well. */
const MEASURES: Readonly<Record<string, PartMeasure>> = {
  logRows: 'rows',
  persons: 'persons',
  amount: 'amount',
  deeds: 'deeds',
};
const ALL = '*';
const NO_LISTS = { householdTypes: [], methods: [], occasions: [], sections: [], fundKinds: [] };

/** What the log comes to in months. */
export const LOG_MEASURES: readonly PartMeasure[] = Object.values(MEASURES);

/** The path of what the log comes to in a part, of all villages or of one: `log.*.rows.4-6月`. */
export function logPath(measure: PartMeasure, part: Pick<PartFigure, 'of' | 'value'>, village = ALL): string {
  return `${PREFIX}${village}.${partKey({ measure, ...part })}`;
}

/** The path of a figure of villages for a part of the log; null where it is of no entries. */
export function logPathOf(path: string, part: Pick<PartFigure, 'of' | 'value'>): string | null {
  const [list, village, key = ''] = path.split('.');
  const measure = list === 'villages' ? MEASURES[key] : undefined;
  return measure === undefined ? null : logPath(measure, part, village);
}

/** Whether a path names what the log comes to in some months. */
export function isLogPath(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** What the log comes to in some months; null where they do not lie in the period. */
export function logFigure(
  path: string,
  sources: FormSources,
  period: FilledPeriod,
): (SourceRow & { readonly value: SourceValue }) | null {
  const [village, ...key] = path.slice(PREFIX.length).split('.');
  const figure = partFigure(key.join('.'), { lists: NO_LISTS });
  if (figure?.of !== 'month' || !isKnown(figure, period)) return null;
  const own = entriesFor(figure.measure, sources).filter(
    (entry) => (village === ALL || factsOf(entry).village === village) && isOfPart(entry, figure, period),
  );
  return { values: {}, trace: own.flatMap(({ trace }) => trace), value: counted(own, figure.measure) };
}
