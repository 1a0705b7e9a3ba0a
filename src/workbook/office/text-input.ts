import type { CellValue } from '../../model/cell';

// Signs that begin a formula, digits of any script, and the words that Excel reads as values. East-Asian
// Excel takes full-width signs and digits for plain ones.
const READ_AS_SOMETHING_ELSE = /^\s*[=+\-@'#\uFF1D\uFF0B\uFF0D\uFF20\uFF07\uFF03]|\p{Nd}|^\s*(?:true|false)\s*$/iu;

/**
 * What to set so that a cell of the General format holds just this value: a text that Excel might take for
 * a formula, a number, a date or a truth value goes behind an apostrophe, which is no part of the cell's text
 * (reference page of Range.values). So an ID number keeps its 18 digits and the cell keeps its own format.
 */
export function cellInput(value: CellValue): CellValue {
  return typeof value === 'string' && READ_AS_SOMETHING_ELSE.test(value) ? `'${value}` : value;
}
