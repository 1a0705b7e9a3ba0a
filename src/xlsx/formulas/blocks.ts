import { columnNumber, parseRange, type CellRange } from '../../model/cell';
import { LAST_COLUMN, LAST_ROW } from '../../model/sheet-limits';
import { referencesOf } from './references';

/** A block of cells that a formula refers to. */
export interface FormulaBlock {
  /** As written, quotes and `!` included; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  readonly range: CellRange;
}

/** The block that an address means: `D7`, `$A$1:B9`, `K:K` or `3:4`; null for anything else. */
export function blockOf(address: string): CellRange | null {
  const cells = parseRange(address);
  if (cells) return ordered(cells);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return ordered({ top: 1, left: columnNumber(left), bottom: LAST_ROW, right: columnNumber(right) });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  return rows && ordered({ top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: LAST_COLUMN });
}

/** `B2:A1` means what `A1:B2` does. */
function ordered({ top, left, bottom, right }: CellRange): CellRange {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Functions that ask where cells are, not what they hold, as they stand just before their argument. */
const PLACE_OF = /(?<![\p{L}\p{N}_.])(?:ROWS?|COLUMNS?)\($/iu;
const CHARACTERS_BEFORE = 'a'.length + 'COLUMNS('.length;

/** Every block whose contents a formula uses; arguments of ROW, COLUMNS and the like are left out. */
export function blocksOf(formula: string): readonly FormulaBlock[] {
  return referencesOf(formula).flatMap(({ prefix, address, start }): FormulaBlock[] => {
    const range = blockOf(address);
    const before = formula.slice(Math.max(0, start - CHARACTERS_BEFORE), start);
    const isPlace = PLACE_OF.test(before) && formula[start + prefix.length + address.length] === ')';
    return range && !isPlace ? [{ prefix, range }] : [];
  });
}
