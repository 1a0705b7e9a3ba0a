import { columnLetters, type CellValue } from '../../../model/cell';
import type { BulkRows, CellStyle } from '../../../model/plan';
import { cellMarkup, finiteText } from './cell-markup';
import { MarkupBytes } from './markup-bytes';
import type { SheetFitting } from './sheet-fitting';

/** Bytes written as one piece. */
const PIECE = 256 * 1024;

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const ROW = encoded('<row r="');
const CELLS = encoded('">');
const ROW_END = encoded('</row>');
const CELL_END = encoded('</v></c>');

/** What is the same in all cells of a column. */
interface BulkColumn {
  readonly letters: string;
  readonly style: CellStyle;
  /** Up to the number of the row. */
  readonly start: Uint8Array;
  /** From there to the index of a text, or to a number. */
  readonly text: Uint8Array;
  readonly number: Uint8Array;
}

/** The `row` elements of rows in bulk, the same as if written cell by cell. @param first sheet row of the first */
export function* bulkMarkup(
  { rows, styles, count }: BulkRows,
  first: number,
  fitting: SheetFitting,
): Iterable<Uint8Array> {
  const columns = styles.map((style, index) => bulkColumn(columnLetters(index + 1), style, fitting));
  const bytes = new MarkupBytes();
  let row = first;
  for (const values of rows()) {
    if (row >= first + count) break;
    bytes.put(ROW);
    bytes.number(row, String);
    bytes.put(CELLS);
    for (const [at, column] of columns.entries()) putCell(bytes, row, column, values[at] ?? null, fitting);
    bytes.put(ROW_END);
    row += 1;
    if (bytes.length >= PIECE) yield bytes.take();
  }
  yield bytes.take();
}

function bulkColumn(letters: string, style: CellStyle, { formatOf, texts }: SheetFitting): BulkColumn {
  const format = `" s="${formatOf(style)}"`;
  return {
    letters,
    style,
    start: encoded(`<c r="${letters}`),
    text: encoded(`${format} t="${texts.type}"><v>`),
    number: encoded(`${format}><v>`),
  };
}

/**
 * Numbers and shared texts, which nearly all cells hold, are put together from bytes; other values are written as
 * elsewhere.
 */
function putCell(
  bytes: MarkupBytes,
  row: number,
  { letters, style, start, text, number }: BulkColumn,
  value: CellValue,
  fitting: SheetFitting,
): void {
  if (value === null) return;
  const { texts } = fitting;
  if (typeof value === 'string' && texts.type === 's') {
    bytes.put(start);
    bytes.number(row, String);
    bytes.put(text);
    bytes.number(texts.indexOf(value), String);
    bytes.put(CELL_END);
  } else if (typeof value === 'number') {
    bytes.put(start);
    bytes.number(row, String);
    bytes.put(number);
    bytes.number(value, finiteText);
    bytes.put(CELL_END);
  } else bytes.text(cellMarkup({ value, style }, `${letters}${row}`, fitting));
}
