/**
 * An amount or quantity as a whole number of millionths of its unit (元, 万元, 亩 …), so that sums are exact: 0.1 + 0.2 is
 * 300,000 millionths. Nine thousand million units fit into a safe integer.
 */
export type Amount = number;

const MILLIONTHS = 1_000_000;

/** The nearest amount to a number of units; this removes floating-point noise of formulas (0.30000000000000004). */
export function amountOf(units: number): Amount {
  return Math.round(units * MILLIONTHS);
}

/**
 * The amount as a plain number with at most `decimals` decimals, halves rounded away from zero. It is parsed from a
 * decimal string made of the whole number, so that no binary fraction intervenes.
 */
export function unitsOf(amount: Amount, decimals = 4): number {
  const step = 10 ** (6 - decimals);
  const rounded = Math.sign(amount) * Math.floor((Math.abs(amount) + step / 2) / step) * step;
  const digits = String(Math.abs(rounded)).padStart(7, '0');
  const value = Number(`${digits.slice(0, -6)}.${digits.slice(-6)}`);
  return rounded < 0 ? -value : value;
}
