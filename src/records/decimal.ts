import { compact, halfWidth } from './characters';

/** A number as written: whole and fraction digits, exact. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  /** How many of the digits are behind the decimal point. */
  readonly decimals: number;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
/** Groups of three separated by commas or by spaces, as Excel shows them. */
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/;

/** Splits off letters and ideographs behind a number: `1,200元` → `1,200` and `元`. Both become half-width. */
export function splitUnit(text: string): { readonly number: string; readonly unit: string } {
  const tidy = halfWidth(text).trim().replaceAll('−', '-');
  const match = /^(.*?[\d.])\s*([^\d.,\s][^\d.,]*)$/.exec(tidy);
  return match ? { number: match[1] ?? '', unit: compact(match[2] ?? '') } : { number: tidy, unit: '' };
}

/** Reads half-width digits with an optional sign, point and thousands separators; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text) ?? GROUPED.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  return { negative: sign === '-', digits: whole.replace(/[ ,]/g, '') + fraction, decimals: fraction.length };
}

/**
 * The number times a power of ten as a whole number, halves rounded away from zero. Infinity where it is
 * too large to be a safe integer.
 */
export function scaled({ negative, digits, decimals }: Decimal, power: number): number {
  const shift = power - decimals;
  const magnitude =
    shift >= 0 ? BigInt(digits) * 10n ** BigInt(shift) : roundedQuotient(BigInt(digits), 10n ** BigInt(-shift));
  const whole = magnitude > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(magnitude);
  return negative && whole !== 0 ? -whole : whole;
}

function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor / 2n) / divisor;
}
