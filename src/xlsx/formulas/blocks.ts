import { columnNumber, parseRange, type CellRange } from '../../model/cell';

/** Cells that a formula looks at. */
export interface FormulaBlock {
  /** As written, quotes and `!` included; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  readonly range: CellRange;
}

/** Excel's last row and column (Excel specifications and limits). */
const LAST = { row: 1_048_576, column: 16_384 };

/** The block that an address means: `D7`, `$A$1:B9`, `K:K` or `3:4`; null for anything else. */
export function blockOf(address: string): CellRange | null {
  const cells = parseRange(address);
  if (cells) return ordered(cells);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return ordered({ top: 1, left: columnNumber(left), bottom: LAST.row, right: columnNumber(right) });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  return rows && ordered({ top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: LAST.column });
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

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const BLOCK = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!\[])`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
/**
 * Texts, places that are only counted, cells of other workbooks, names of tables' columns, functions and names are
 * passed over.
 */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:ROWS?|COLUMNS?)\((?:${SHEET})?${BLOCK}\)|\[\d+\](?:[\p{L}_][\p{L}\p{N}_.]*)?!(?:${BLOCK})?|(?<prefix>${SHEET})?(?<address>${BLOCK})|\[(?:[^\[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?`,
  'giu',
);

/** Every block that a formula names by its cells, columns or rows. */
export function blocksOf(formula: string): readonly FormulaBlock[] {
  return [...formula.matchAll(TOKENS)].flatMap(({ groups }): FormulaBlock[] => {
    const range = groups?.['address'] === undefined ? null : blockOf(groups['address']);
    return range ? [{ prefix: groups?.['prefix'] ?? '', range }] : [];
  });
}
