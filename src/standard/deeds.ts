import { amountOf, unitsOf } from '../model/amount';
import type { Period } from '../model/summary';
import { dueOf } from './due';
import { yearToDate } from './year-to-date';

/**
 * Deeds due by the period’s last day of the `quota` due in the year of assessment: the quota's share of the year that
 * has passed, rounded up.
 */
export function deedsDue(quota: number, period: Pick<Period, 'yearStart' | 'yearEnd' | 'end'>): number {
  return unitsOf(dueOf(amountOf(quota), yearToDate(period)));
}
