import { dayOf, dayOfYear, dayParts, daysInYear, type Day } from '../model/day';
import type { Period } from '../model/summary';

/**
 * Deeds due by `end` of the `quota` due in its year: the quota's share of the year that has passed,
 * rounded up. Whole numbers only, so that no binary fraction rounds a due deed up by one.
 */
export function deedsDue(quota: number, end: Day): number {
  const days = daysInYear(dayParts(end).year);
  const share = quota * dayOfYear(end);
  return (share + ((days - (share % days)) % days)) / days;
}

/** First and last day on which help counts as a deed: 1 January of the period's year, and the period's last day. */
export function deedDays({ year, end }: Pick<Period, 'year' | 'end'>): { readonly first: Day; readonly last: Day } {
  return { first: dayOf(year, 1, 1) ?? end, last: end };
}
