import { dayParts, type Day } from '../../model/day';
import { isAfterToday } from '../../standard/log-dates';
import type { RuleContext } from '../rule';

/**
 * What is the matter with the date of a log row by itself; null where nothing is. A day of the calendar year, of the
 * year of assessment or of the period may count for some number.
 */
export function logDateFault(date: Day, { today, period }: RuleContext): 'future' | 'otherYear' | null {
  // A day to come is an error whatever its year, and one mistyped year is one finding.
  if (isAfterToday(date, today)) return 'future';
  if (period === null || dayParts(date).year === period.year) return null;
  const { start, end, yearStart, yearEnd } = period;
  return (date >= yearStart && date <= yearEnd) || (date >= start && date <= end) ? null : 'otherYear';
}
