import type { Amount } from '../model/amount';
import type { YearToDate } from './year-to-date';

const UNIT = 1_000_000n;

/**
 * What is due of a year's lower limit after some of its days: the share of the days, rounded up to a whole unit. Whole
 * numbers only, so that no binary fraction rounds it up by one.
 */
export function dueOf(lower: Amount, { passed, days }: Pick<YearToDate, 'passed' | 'days'>): Amount {
  const share = BigInt(lower) * BigInt(passed);
  const perUnit = BigInt(days) * UNIT;
  return Number(((share + perUnit - 1n) / perUnit) * UNIT);
}
