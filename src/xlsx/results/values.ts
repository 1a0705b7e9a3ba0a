import type { CellValue } from '../../model/cell';
import { UnknownFormula } from './formula-parser';

/** The result of a formula or of a part of it. */
export type Result = number | string | boolean;

/** The values of a block of cells, row by row. */
export type Block = readonly (readonly CellValue[])[];

/**
 * Looks the cells of a reference up; for a SUBTOTAL those that are subtotals themselves are blank.
 * @throws UnknownFormula where one of them cannot be worked out, or a SUBTOTAL might leave out its row
 */
export type CellsOf = (prefix: string, address: string, isForSubtotal?: boolean) => Block;

/** A sum without the noise of binary fractions, as Excel shows it. */
export function exactSum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(15));
}

/** A value as a number. @throws UnknownFormula for texts that are none */
export function numberOf(value: Result): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new UnknownFormula('text as a number');
  return number;
}

/** A value as a text of General format shows it. @throws UnknownFormula for numbers that it shows with an exponent */
export function textOf(value: Result): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const text = String(Number(value.toPrecision(15)));
  if (text.includes('e') || Math.abs(value) >= 1e11) throw new UnknownFormula(text);
  return text;
}

/** Whether two values are the same to Excel: text whatever its case, a blank as nothing or zero. */
export function same(left: Result, right: Result): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right || (left === '' && right === 0) || (left === 0 && right === '');
}

/** Whether Excel would take a text for a number. */
export function isNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}

/** The result of a lookup that finds nothing. */
export const NOT_FOUND = '#N/A';

/** Whether a cell holds an error value, as its text (ISO 29500-1 §18.18.11). */
export function isErrorValue(cell: CellValue): boolean {
  return typeof cell === 'string' && /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(cell);
}
