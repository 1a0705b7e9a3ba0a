import { dayParts, type Day } from '../../model/day';
import { isAfterToday } from '../../standard/log-dates';
import type { RuleContext } from '../rule';

/** What is the matter with the date of a log row by itself; null where nothing is. */
export function troubleWithLogDate(date: Day, { today, period }: RuleContext): 'future' | 'otherYear' | null {
  // A day to come is an error whatever its year, and one mistyped year is one finding.
  if (isAfterToday(date, today)) return 'future';
  return period !== null && dayParts(date).year !== period.year ? 'otherYear' : null;
}
