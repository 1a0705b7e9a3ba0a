import type { CellValue } from '../model/cell';
import type { SealedLedger } from './sealed-ledger';

/**
 * The lines of a ledger that a seal is made over: its name and number of rows, then each row as a JSON object from
 * header to cell, without spaces between. Blank cells are left out, and so are blank rows; headers stand in the order
 * of their code points; line breaks within a cell are single line feeds.
 */
export function canonicalLedger({ name, headers, rows }: SealedLedger): readonly string[] {
  const lineOf = canonicalRow(headers);
  const lines = rows.flatMap((row) => lineOf(row) ?? []);
  return [`${name} ${lines.length}`, ...lines];
}

/** Tells the line of a row under these headers; null of a blank one. */
export function canonicalRow(headers: readonly string[]): (row: readonly CellValue[]) => string | null {
  const columns = headers
    .map((header, index) => ({ header, index, name: `${JSON.stringify(header)}:` }))
    .toSorted(byHeader);
  return (row) => {
    let cells = '';
    for (const { name, index } of columns) {
      const cell = canonicalCell(row[index] ?? null);
      if (cell !== null) cells += `${cells === '' ? '' : ','}${name}${cellJson(cell)}`;
    }
    return cells === '' ? null : `{${cells}}`;
  };
}

/** What a JSON text may not hold as it is. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const ESCAPED_IN_JSON = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/** A cell as JSON.stringify gives it. Most texts have nothing to escape, and a look is cheaper than the call. */
function cellJson(cell: CellValue): string {
  return typeof cell === 'string' && !ESCAPED_IN_JSON.test(cell) ? `"${cell}"` : JSON.stringify(cell);
}

/** Code points and UTF-16 units sort alike as long as no header holds a sign beyond U+FFFF. */
function byHeader(one: { readonly header: string }, other: { readonly header: string }): number {
  return one.header < other.header ? -1 : one.header > other.header ? 1 : 0;
}

function canonicalCell(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.replace(/\r\n?/g, '\n');
}
