import type { Day } from '../model/day';
import type { Period } from '../model/summary';

type YearToDate = Pick<Period, 'yearStart' | 'yearEnd' | 'end'>;

/**
 * Deeds due by the period’s last day of the `quota` due in the year of assessment: the quota's share of the year that
 * has passed, rounded up. Whole numbers only, so that no binary fraction rounds a due deed up by one.
 */
export function deedsDue(quota: number, { yearStart, yearEnd, end }: YearToDate): number {
  const days = yearEnd - yearStart + 1;
  const passed = Math.min(Math.max(end - yearStart + 1, 0), days);
  const share = quota * passed;
  return (share + ((days - (share % days)) % days)) / days;
}

/** First and last day on which help counts as a deed: those of the year of assessment up to the period's last day. */
export function deedDays({ yearStart, yearEnd, end }: YearToDate): { readonly first: Day; readonly last: Day } {
  return { first: yearStart, last: Math.min(end, yearEnd) };
}
