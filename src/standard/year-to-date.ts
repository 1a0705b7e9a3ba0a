import type { Window } from '../model/indicator';
import type { Period } from '../model/summary';

/** The year of assessment up to the last day of the period. */
export interface YearToDate {
  /** The days on which help counts for the year: from its first day to the period's last. */
  readonly window: Window;
  /** `passed`: its days so far; `days`: all of its days. */
  readonly passed: number;
  readonly days: number;
}

/** The year of assessment up to the last day of a period. */
export function yearToDate({ yearStart, yearEnd, end }: Pick<Period, 'yearStart' | 'yearEnd' | 'end'>): YearToDate {
  const last = Math.min(end, yearEnd);
  return {
    window: { first: yearStart, last },
    passed: Math.max(0, last - yearStart + 1),
    days: yearEnd - yearStart + 1,
  };
}
