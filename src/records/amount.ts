import { outOfRange, unreadableNumber, unusualNumber } from '../findings/kinds';
import { amountOf, unitsOf, type Amount } from '../model/amount';
import type { LimitBound } from '../model/limit-text';
import type { ColumnType, MoneyUnit } from '../templates/column';
import type { CellReader } from './cell-reader';
import { parseDecimal, scaled, splitUnit } from './decimal';
import { numberOfLimit } from './written-limit';

/** Decimal digits of a millionth. */
const MILLIONTHS = 6;

/** The worth in yuan of each written unit, as a power of ten. */
const YUAN: Readonly<Record<string, number>> = {
  元: 0,
  元整: 0,
  圆: 0,
  块: 0,
  百元: 2,
  千元: 3,
  万: 4,
  万元: 4,
  万元整: 4,
  亿: 8,
  亿元: 8,
};

type Quantity = Extract<ColumnType, { readonly kind: 'quantity' }>;

/** Unit written behind a number → power of ten that converts it to the column's unit. */
type Units = ReadonlyMap<string, number>;

/** Millionths of the column's unit; null where the text is no number or its unit does not fit. */
function amountInText(text: string, units: Units, symbol: RegExp | null): Amount | null {
  const { number, unit } = splitUnit(symbol ? text.replace(symbol, '') : text);
  const power = units.get(unit);
  const decimal = parseDecimal(number);
  return power === undefined || !decimal ? null : scaled(decimal, MILLIONTHS + power);
}

/** What may be written with an amount. */
interface Writing {
  readonly units: Units;
  /** A currency sign before it. */
  readonly symbol?: RegExp | null;
  /** The side of the limit where the column holds limits; words for that side may be written. */
  readonly bound?: LimitBound;
}

function amountReader(max: number, { units, symbol = null, bound }: Writing): CellReader<Amount> {
  const most = amountOf(max);
  return (cell, report) => {
    const written = numberOfLimit(cell, bound, report);
    if (written === null) return null;
    // Adding 0 turns -0 into 0.
    const amount =
      typeof written === 'number'
        ? amountOf(written) + 0
        : typeof written === 'string'
          ? amountInText(written, units, symbol)
          : null;
    if (amount === null || Number.isNaN(amount)) {
      report({ definition: unreadableNumber, params: { reason: 'text' } });
      return null;
    }
    if (amount < 0 || amount > most) {
      report({
        definition: outOfRange,
        params: amount < 0 ? { reason: 'below', limit: 0 } : { reason: 'above', limit: max },
      });
      return null;
    }
    if (typeof written === 'string') {
      const read = unitsOf(amount, MILLIONTHS);
      report({
        definition: unusualNumber,
        params: { read },
        suggestion: String(read),
        // A unit behind a limit tells what is meant, which would be lost with a bare number.
        fix: { after: read, safe: bound === undefined || !/\p{Script=Han}/u.test(written) },
      });
    }
    return amount;
  };
}

/** A quantity from 0 on, without a unit or with one of the column's units, which make no difference. */
export function quantityReader({ max, units = [], bound }: Quantity): CellReader<Amount> {
  const powers = ['', ...units].map((unit) => [unit, 0] as const);
  // A column in 元 also takes larger units of money.
  const money = units.includes('元') ? Object.entries(YUAN) : [];
  return amountReader(max, { units: new Map([...powers, ...money]), ...(bound && { bound }) });
}

/**
 * Money from 0 on in the column's unit, exact to its millionth (finer digits are rounded). A unit written
 * behind the number is converted; a currency sign before it is understood.
 */
export function moneyReader({ unit, max }: { readonly unit: MoneyUnit; readonly max: number }): CellReader<Amount> {
  const own = YUAN[unit] ?? 0;
  const units = new Map([['', 0], ...Object.entries(YUAN).map(([written, power]) => [written, power - own] as const)]);
  return amountReader(max, { units, symbol: /^\s*[¥￥]\s*/ });
}
