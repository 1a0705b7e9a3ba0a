import { counted, entriesFor, isKnown, isOfPart } from './part-entries';
import { partFigure, partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod, FormSources, SourceRow, SourceValue } from './source';

const PREFIX = 'log.';
/** What of whole figures is counted from entries of the log, which can be counted of some months as well. */
const MEASURES: Readonly<Record<string, PartMeasure>> = {
  'villages.*.logRows': 'rows',
  'villages.*.persons': 'persons',
  'villages.*.amount': 'amount',
  'villages.*.deeds': 'deeds',
};
const NO_LISTS = { householdTypes: [], methods: [], occasions: [], sections: [], fundKinds: [] };

/** What the log comes to in months. */
export const LOG_MEASURES: readonly PartMeasure[] = Object.values(MEASURES);

/** The path of what the township's log comes to in a part: `log.rows.4-6月`. */
export function logPath(measure: PartMeasure, part: Pick<PartFigure, 'of' | 'value'>): string {
  return PREFIX + partKey({ measure, ...part });
}

/** What of the log a whole figure counts, by its path; null where it is of no entries. */
export function logMeasure(path: string): PartMeasure | null {
  return MEASURES[path] ?? null;
}

/** Whether a path names what the log comes to in some months. */
export function isLogPath(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** What the township's log comes to in some months; null where they do not lie in the period. */
export function logFigure(
  path: string,
  sources: FormSources,
  period: FilledPeriod,
): (SourceRow & { readonly value: SourceValue }) | null {
  const figure = partFigure(path.slice(PREFIX.length), { lists: NO_LISTS });
  if (figure?.of !== 'month' || !isKnown(figure, period)) return null;
  const own = entriesFor(figure.measure, sources).filter((entry) => isOfPart(entry, figure, period));
  return { values: {}, trace: own.flatMap(({ trace }) => trace), value: counted(own, figure.measure) };
}
