import type { Day } from '../model/day';
import { dayOf, dayOfYear, dayParts, daysInYear } from '../model/day';
import type { Period } from '../model/summary';
import { DONE, YES } from '../templates/lists';

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

/**
 * Whether a log row counts as a deed: 好事实事 is 是, 办理状态 is 已办结, and the row is dated from
 * 1 January of the period's year to the period's last day. It counts once for each cadre it names.
 */
export function isDeed(deed: string | null, state: string | null, date: Day | null, period: Pick<Period, 'year' | 'end'>): boolean {
  if (deed !== YES || state !== DONE || date === null) return false;
  const { first, last } = deedDays(period);
  return date >= first && date <= last;
}
