import type { Day } from '../model/day';

/** True of a log row's date that is still to come: help not yet given counts nowhere. */
export function isAfterToday(date: Day | null, today: Day): boolean {
  return date !== null && date > today;
}
