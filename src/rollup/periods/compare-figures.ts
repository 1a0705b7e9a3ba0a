import type { Amount } from '../../model/amount';
import { groupBy } from '../../model/group-by';
import type { Period, Trace } from '../../model/summary';
import { areAlike, type EarlierKind } from './earlier-period';
import type { Figure, FigureNature } from './figures';

/** A number beside that of an earlier period; amounts are millionths of the unit. */
export interface ComparedFigure extends Pick<Figure, 'group' | 'subject' | 'measure' | 'unit' | 'trace'> {
  /** Null where only the earlier report has it and a missing line does not mean 0. */
  readonly now: Amount | null;
  /** Null where the earlier report does not have it and a missing line does not mean 0. */
  readonly before: Amount | null;
  /** Null where one is missing, or the two cannot be compared. */
  readonly difference: Amount | null;
  /**
   * The difference as a share of the earlier number, rounded to a hundredth of a percent; null where there is no
   * difference, or that number was 0.
   */
  readonly share: number | null;
  /** The rows of the earlier number in the earlier file. */
  readonly traceBefore: Trace;
}

/** Groups in which a missing line means 0; in other groups it means that nothing is known. */
const NOTHING_IS_ZERO: ReadonlySet<string> = new Set(['板块', '事项', '走访慰问']);

/** Sets the numbers of two reports side by side; those that only the earlier one has come last in their group. */
export function compareFigures(
  before: readonly Figure[],
  now: readonly Figure[],
  isComparable: (nature: FigureNature) => boolean,
): readonly ComparedFigure[] {
  const earlier = new Map(before.map((figure) => [figureKey(figure), figure]));
  const own = new Set(now.map(figureKey));
  const lines = now.map((figure) => compared(figure, earlier.get(figureKey(figure)) ?? null, figure, isComparable));
  const gone = before
    .filter((figure) => !own.has(figureKey(figure)))
    .map((figure) => compared(null, figure, figure, isComparable));
  return [...groupBy([...lines, ...gone], ({ group }) => group).values()].flat();
}

/** A function that says for which natures of numbers the difference of two periods means something. */
export function comparableNatures(before: Period, now: Period, kind: EarlierKind): (nature: FigureNature) => boolean {
  const isSameSpan = kind === '上年同期' || areAlike(before, now);
  const isSameYear = kind === '上年同期' || before.yearStart === now.yearStart;
  return (nature) => nature === 'standing' || (nature === 'within' ? isSameSpan : isSameYear);
}

/** A key for what a number is of: equal in two reports for the same number. */
export function figureKey({
  group,
  subject,
  measure,
  unit,
}: Pick<Figure, 'group' | 'subject' | 'measure' | 'unit'>): string {
  return JSON.stringify([group, subject, measure, unit]);
}

function compared(
  fresh: Figure | null,
  old: Figure | null,
  { group, subject, measure, unit, nature }: Figure,
  isComparable: (nature: FigureNature) => boolean,
): ComparedFigure {
  const missing = NOTHING_IS_ZERO.has(group) ? 0 : null;
  const [now, before] = [fresh?.amount ?? missing, old?.amount ?? missing];
  const difference = now === null || before === null || !isComparable(nature) ? null : now - before;
  const share = difference === null || !before ? null : Math.round((difference / before) * 10_000) / 10_000;
  const traces = { trace: fresh?.trace ?? [], traceBefore: old?.trace ?? [] };
  return { group, subject, measure, unit, now, before, difference, share, ...traces };
}
