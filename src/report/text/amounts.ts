import { unitsOf, type Amount } from '../../model/amount';
import type { NumberRun } from './report';
import { inLine } from './runs';

/** 万 in an 亿. */
const WAN_IN_YI = 10_000;
/** An amount is written in 亿元 where it then has at most this many decimals: 1.5亿元, but 16570万元. */
const MOST_DECIMALS_OF_YI = 2;

/** A number of 万元 as text without its 元: 60万, 1.5亿, 0.35万. */
export function wanText(wan: number): string {
  const yi = wan / WAN_IN_YI;
  const shortened = Number(yi.toFixed(MOST_DECIMALS_OF_YI));
  return yi >= 1 && Math.round(shortened * WAN_IN_YI * WAN_IN_YI) === Math.round(wan * WAN_IN_YI)
    ? `${plainNumber(shortened)}亿`
    : `${plainNumber(wan)}万`;
}

/** A number as official papers write it: no exponent, no thousands separators, at most 4 decimals. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/0+$/, '');
}

/** A sum of 万元 as a number of the text, to be followed by 元. @param of what it is a number of */
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

/** The sum of a column in 元 or in any unit, as a number of the text. @param of what it is a number of */
export function amountIn(column: string, amount: Amount, of: string, trace: NumberRun['trace']): NumberRun {
  const value = unitsOf(amount);
  return { kind: 'number', text: plainNumber(value), value, of: inLine(of), trace, basis: { kind: 'sum', column } };
}
