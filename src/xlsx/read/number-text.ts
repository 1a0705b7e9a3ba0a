const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** The most digits with which every whole number is exact as a double. */
const EXACT_DIGITS = 15;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The number that stands as text (`xsd:double` without INF and NaN) in a piece of a part's bytes.
 *
 * A whole number below 2^53 divided by a power of ten up to 10^22 is rounded once, and so is the nearest double; what
 * is longer is left to the platform.
 *
 * @returns NaN for anything else
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  let digits = 0;
  let decimals = -1;
  let number = 0;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return longNumber(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return longNumber(bytes, start, end);
  if (decimals > 0) number /= POWERS[decimals] ?? 1;
  return isNegative ? -number : number;
}

function longNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
