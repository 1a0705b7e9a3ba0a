import { counted, entriesFor, factsOf, isKnown, isOfPart } from './part-entries';
import { partFigure, partKey, type PartFigure, type PartMeasure } from './part-key';
import type { FilledPeriod, FormSources, SourceRow, SourceValue } from './source';

const PREFIX = 'log.';
/** The figures of the villages that are counted from the log, and so can be counted for some months too. */
const MEASURES: Readonly<Record<string, PartMeasure>> = {
  logRows: 'rows',
  persons: 'persons',
  amount: 'amount',
  deeds: 'deeds',
};
const ALL = '*';
const NO_LISTS = { householdTypes: [], methods: [], occasions: [], sections: [], fundKinds: [] };

/** The measures of the log that can be counted for some months. */
export const LOG_MEASURES: readonly PartMeasure[] = Object.values(MEASURES);

/** The path of a measure of a part of the log, for one village or for all (`*`): `log.*.rows.4-6月`. */
export function logPath(measure: PartMeasure, part: Pick<PartFigure, 'of' | 'value'>, village = ALL): string {
  return `${PREFIX}${village}.${partKey({ measure, ...part })}`;
}

/**
 * The path of a villages' figure for a part of the log; null where the figure is not counted from the log.
 *
 * @param path such as `villages.*.logRows`
 */
export function logPathOf(path: string, part: Pick<PartFigure, 'of' | 'value'>): string | null {
  const [list, village, key = ''] = path.split('.');
  const measure = list === 'villages' ? MEASURES[key] : undefined;
  return measure === undefined ? null : logPath(measure, part, village);
}

/** Whether a path is one of those that `logFigure` counts. */
export function isLogPath(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** The figure at a path that `logPath` made, with its ledger rows; null where its months do not lie in the period. */
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
