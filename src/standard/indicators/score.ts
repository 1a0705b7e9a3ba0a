import type { Amount } from '../../model/amount';

/** A hundredth of a point. */
const HUNDREDTH = 10_000n;

/**
 * A share of some points, `part` of `whole`: exact, then rounded to the hundredth of a point, halves up. In integers of
 * any length, so that neither a long sum of money nor a binary fraction tips the last digit.
 */
export function shareOf(points: Amount, part: Amount, whole: Amount): Amount {
  const numerator = BigInt(points) * BigInt(part);
  const denominator = BigInt(whole) * HUNDREDTH;
  return Number(((2n * numerator + denominator) / (2n * denominator)) * HUNDREDTH);
}
