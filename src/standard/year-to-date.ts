import type { Window } from '../../model/indicator';
import type { Period } from '../../model/summary';
import { deedDays } from '../deeds';

/** The year of assessment up to the last day of the period. */
export interface YearToDate {
  readonly window: Window;
  /** Its days so far, and all its days. */
  readonly passed: number;
  readonly days: number;
}

/** How far the year of assessment has come on the last day of a period. */
export function yearToDate(period: Period): YearToDate {
  const window = deedDays(period);
  return {
    window,
    passed: Math.max(0, window.last - window.first + 1),
    days: period.yearEnd - period.yearStart + 1,
  };
}
