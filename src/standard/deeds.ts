import { amountOf, unitsOf } from '../model/amount';
import type { Period } from '../model/summary';
import { dueOf } from './due';
import { yearToDate } from './year-to-date';

/**
 * The deeds due by the period’s last day: the share of the yearly quota for the days of the year of assessment that
 * have passed, rounded up.
 *
 * @param quota 年好事实事下限
 */
export function deedsDue(quota: number, period: Pick<Period, 'yearStart' | 'yearEnd' | 'end'>): number {
  return unitsOf(dueOf(amountOf(quota), yearToDate(period)));
}
