import type { Day } from '../model/day';

/** Whether a date lies in the future: help that is not yet given counts nowhere. */
export function isAfterToday(date: Day | null, today: Day): boolean {
  return date !== null && date > today;
}
