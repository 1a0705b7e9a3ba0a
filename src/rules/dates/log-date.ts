import { dayParts, type Day } from '../../model/day';
import { isAfterToday } from '../../standard/log-dates';
import type { RuleContext } from '../rule';

/**
 * What is wrong with the date of a log row by itself; null where nothing is. A day of the calendar year, of the year of
 * assessment or of the period is accepted, since each may count in some number.
 */
export function logDateFault(date: Day, { today, period }: RuleContext): 'future' | 'otherYear' | null {
  // Asked first: a mistyped later year is then one finding, the error.
  if (isAfterToday(date, today)) return 'future';
  if (period === null || dayParts(date).year === period.year) return null;
  const { start, end, yearStart, yearEnd } = period;
  return (date >= yearStart && date <= yearEnd) || (date >= start && date <= end) ? null : 'otherYear';
}
