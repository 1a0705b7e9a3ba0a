import { unitsOf, type Amount } from '../../model/amount';
import type { NumberRun } from './report';
import { inLine } from './runs';

/** 万 in an 亿. */
const WAN_IN_YI = 10_000;
/** An amount is told in 亿元 where that takes no more decimals: 1.5亿元, but 16570万元. */
const MOST_DECIMALS_OF_YI = 2;

/** A sum of 万元 before its 元: 60万, 1.5亿, 0.35万. */
export function wanText(wan: number): string {
  const yi = wan / WAN_IN_YI;
  const shortened = Number(yi.toFixed(MOST_DECIMALS_OF_YI));
  return yi >= 1 && Math.round(shortened * WAN_IN_YI * WAN_IN_YI) === Math.round(wan * WAN_IN_YI)
    ? `${plainNumber(shortened)}亿`
    : `${plainNumber(wan)}万`;
}

/** A number without exponent and without separators of thousands, as official papers write it; at most 4 decimals. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/0+$/, '');
}

/** An amount of 万元, to be followed by 元. */
export function wan(amount: Amount, of: string, trace: NumberRun['trace']): NumberRun {
  const value = unitsOf(amount);
  return {
    kind: 'number',
    text: wanText(value),
    value,
    of: inLine(of),
    trace,
    basis: { kind: 'sum', column: 'funds' },
  };
}

/** An amount of 元, or a quantity of any unit: the sum of a column. */
export function amountIn(column: string, amount: Amount, of: string, trace: NumberRun['trace']): NumberRun {
  const value = unitsOf(amount);
  return { kind: 'number', text: plainNumber(value), value, of: inLine(of), trace, basis: { kind: 'sum', column } };
}
