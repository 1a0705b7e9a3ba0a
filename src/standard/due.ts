import type { Amount } from '../model/amount';
import type { YearToDate } from './year-to-date';

const UNIT = 1_000_000n;

/**
 * The part of a yearly lower limit that is due after some days of the year, rounded up to a whole unit. Computed in
 * integers, so that no binary fraction rounds it up by one.
 */
export function dueOf(lower: Amount, { passed, days }: Pick<YearToDate, 'passed' | 'days'>): Amount {
  const share = BigInt(lower) * BigInt(passed);
  const perUnit = BigInt(days) * UNIT;
  return Number(((share + perUnit - 1n) / perUnit) * UNIT);
}
