/** What a cell holds, as Excel gives it: dates are serial numbers, errors their text (`#REF!`), blank is null or ''. */
export type CellValue = string | number | boolean | null;

/**
 * Stands for the value of a formula whose result the file does not store, since the program that wrote it does not
 * calculate. It begins with a noncharacter, which no cell of a workbook can hold (XML 1.0 §2.2).
 */
export const NO_RESULT = '\uFFFFno result';

/** Stands for a picture placed in a cell: the cell is filled, but with no text or number. */
export const PICTURE = '\uFFFFpicture';

const SHOWN: ReadonlyMap<CellValue, string> = new Map([
  [NO_RESULT, '[公式没有结果]'],
  [PICTURE, '[图片]'],
]);

/** A cell as sentences and screens show it: `NO_RESULT` and `PICTURE` as words, every other value as it is. */
export function shownCell(cell: CellValue): CellValue {
  return SHOWN.get(cell) ?? cell;
}

const CELL_BY_SHOWN: ReadonlyMap<CellValue, CellValue> = new Map([...SHOWN].map(([cell, shown]) => [shown, cell]));

/**
 * The value behind a cell of a workbook that holds copied values: turns the words of {@link shownCell} back into the
 * value that they stand for.
 */
export function cellFromShown(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.startsWith('[') ? (CELL_BY_SHOWN.get(cell) ?? cell) : cell;
}

/** Place of a cell on its sheet; both 1-based, as Excel shows them. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, ends included, 1-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A run of rows in one column, ends included, 1-based, whose numbers have one format. */
export interface FormatRun {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The format's code as Excel writes it in English, e.g. `yyyy/m/d` or `0!.0,`. */
  readonly code: string;
}

/** Column letters of a 1-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based column number of column letters: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `D7` */
export function cellAddress(place: CellPlace): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/** `A1:D7`, or `D7` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress({ row: range.top, column: range.left });
  const end = cellAddress({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** Reads `D7`, `$D$7`, `A1:D7`; null for anything else. */
export function parseRange(address: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** The cell of `D7` or `'a b'!$D$7`, the first of a range; null for anything else, `#REF!` among them. */
export function parseCell(reference: string): CellPlace | null {
  const range = parseRange(reference.slice(reference.lastIndexOf('!') + 1));
  return range && { row: range.top, column: range.left };
}

/** A single cell as a block. */
export function cellRange({ row, column }: CellPlace): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** Number of cells of the widest of these rows; 0 where there are none. */
export function widestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Whether a block lies wholly in another. */
export function liesWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

/** Whether two blocks have a cell in common. */
export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Quotes a sheet name where a formula or an internal link needs it: `'a b'`. */
export function quoteSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  // A1, R1C1 and R would be read as cells.
  const isAddress = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheet);
  return isPlain && !isAddress ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
