import { outOfRange, unreadableNumber, unusualNumber } from '../findings/kinds';
import type { LimitBound } from '../model/limit-text';
import type { CellReader } from './cell-reader';
import { parseDecimal, splitUnit } from './decimal';
import { numberOfLimit } from './written-limit';

interface IntegerType {
  readonly min: number;
  readonly max: number;
  readonly suffix: string;
  /** The side of the limit where the column holds limits; words for that side may be written: 不少于5件. */
  readonly bound?: LimitBound;
}

/** How far, relative to its size, a formula's result may be from the whole number it stands for. */
const NOISE = 1e-9;

/** Measure words for persons, which mean the same. */
const PERSONS: ReadonlySet<string> = new Set(['人', '名', '口', '位', '口人']);

function numberInText(text: string, suffix: string): number | null {
  const { number, unit } = splitUnit(text);
  if (unit !== '' && unit !== suffix && !(PERSONS.has(unit) && PERSONS.has(suffix))) return null;
  const decimal = parseDecimal(number);
  return decimal && Number(`${decimal.negative ? '-' : ''}${decimal.digits}e-${decimal.decimals}`);
}

/**
 * Reads a whole number within the column's limits (else C107). Text, separators and the column's own unit are
 * understood (C104); anything else is C105.
 */
export function integerReader({ min, max, suffix, bound }: IntegerType): CellReader<number> {
  return (cell, report) => {
    const written = numberOfLimit(cell, bound, report);
    if (written === null) return null;
    const number =
      typeof written === 'string' ? numberInText(written, suffix) : typeof written === 'number' ? written : null;
    if (number === null || !Number.isFinite(number)) {
      report({ definition: unreadableNumber, params: { reason: 'text' } });
      return null;
    }
    // Adding 0 turns -0 into 0.
    const whole = Math.round(number) + 0;
    const reason =
      Math.abs(number - whole) > NOISE * Math.max(1, Math.abs(number))
        ? 'notWhole'
        : whole < min
          ? 'below'
          : whole > max
            ? 'above'
            : null;
    if (reason !== null) {
      report({ definition: outOfRange, params: { reason, limit: reason === 'below' ? min : max } });
      return null;
    }
    if (typeof cell === 'string') {
      report({
        definition: unusualNumber,
        params: { read: whole },
        suggestion: String(whole),
        fix: { after: whole, safe: true },
      });
    }
    return whole;
  };
}
