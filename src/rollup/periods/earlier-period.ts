import type { Period } from '../../model/summary';
import { periodsBefore } from '../../standard/periods-before';

/** How an earlier period relates to a later one: before it (上期), or the same a year before (上年同期). */
export type EarlierKind = '上期' | '上年同期';

/** Days by which two periods of one kind may differ in length: months have 28 to 31, a quarter 90 to 92. */
const LENGTHS_DIFFER = 3;

/**
 * The kind of an earlier period; null where it is neither right before, nor in the same year, nor the same a year
 * before.
 */
export function earlierKind(before: Period, now: Period): EarlierKind | null {
  if (isAmong(before, now, '同比')) return '上年同期';
  const isNear = before.yearStart === now.yearStart || before.end >= now.start - 1;
  return isNear ? '上期' : null;
}

/** Whether what happened within two periods can be compared: they are the same kind of period or about as long. */
export function areAlike(before: Period, now: Period): boolean {
  const length = ({ start, end }: Period): number => end - start;
  const isNamed = isAmong(before, now, '同比') || isAmong(before, now, '环比');
  return isNamed || Math.abs(length(before) - length(now)) <= LENGTHS_DIFFER;
}

function isAmong({ start, end }: Period, now: Period, kind: '同比' | '环比'): boolean {
  return periodsBefore(now).some(
    (earlier) => earlier.kind === kind && earlier.period.start === start && earlier.period.end === end,
  );
}
