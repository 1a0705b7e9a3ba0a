import type { Amount } from '../../model/amount';

/** A hundredth of a point. */
const HUNDREDTH = 10_000n;

/**
 * The points times `part` over `whole`, rounded to the hundredth of a point, halves up. Computed in big integers, so
 * that neither a large sum of money nor a binary fraction changes the last digit.
 */
export function shareOf(points: Amount, part: Amount, whole: Amount): Amount {
  const numerator = BigInt(points) * BigInt(part);
  const denominator = BigInt(whole) * HUNDREDTH;
  return Number(((2n * numerator + denominator) / (2n * denominator)) * HUNDREDTH);
}
