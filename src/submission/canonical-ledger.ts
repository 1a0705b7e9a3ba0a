import type { CellValue } from '../model/cell';
import type { SealedLedger } from './sealed-ledger';

/**
 * The lines of a ledger that go into a seal (docs/seal.md): its name and number of rows, then each row as a JSON object
 * from header to cell, without spaces. Blank cells and blank rows are left out; headers are sorted by code points; line
 * breaks within a cell are single line feeds.
 */
export function canonicalLedger({ name, headers, rows }: SealedLedger): readonly string[] {
  const lineOf = canonicalRow(headers);
  const lines = rows.flatMap((row) => lineOf(row) ?? []);
  return [`${name} ${lines.length}`, ...lines];
}

/** A function for the line of a row under these headers; null for a blank row. */
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

/** Characters that JSON must escape. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const ESCAPED_IN_JSON = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/** A cell as JSON.stringify gives it. Faster: most texts have nothing to escape. */
function cellJson(cell: CellValue): string {
  return typeof cell === 'string' && !ESCAPED_IN_JSON.test(cell) ? `"${cell}"` : JSON.stringify(cell);
}

/** Compares by UTF-16 units, which sort as code points do as long as no header has a character beyond U+FFFF. */
function byHeader(one: { readonly header: string }, other: { readonly header: string }): number {
  return one.header < other.header ? -1 : one.header > other.header ? 1 : 0;
}

function canonicalCell(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.replace(/\r\n?/g, '\n');
}
