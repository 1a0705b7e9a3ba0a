import type { Amount } from '../../model/amount';

const UNIT = 1_000_000n;

/** What is due of a year's lower limit after some of its days: the share of the days, rounded up to a whole unit. */
export function dueOf(lower: Amount, passed: number, days: number): Amount {
  const share = BigInt(lower) * BigInt(passed);
  const perUnit = BigInt(days) * UNIT;
  return Number(((share + perUnit - 1n) / perUnit) * UNIT);
}
