import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellValue } from '../model/cell';
import type { LedgerColumn } from '../model/ledger';
import { pacer, unwatched } from '../model/progress';
import type { BookDigest, LedgerDigest } from '../model/stamp';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';

const LEDGER_DIGITS = 12;
const WHOLE_DIGITS = 32;

/**
 * The SHA-256 of all rows of a ledger added up, each 32 bits for themselves (a multiset hash): the same for every
 * order of rows, and an edited row is taken out and put in again without a look at the others.
 */
type RowSum = Uint32Array;

/** Sums by ledger; a ledger never changes, an edit makes another one. */
const sums = new WeakMap<Book[TableName], RowSum>();

/**
 * Digests of every ledger's rows. A digest changes when any cell of any data row changes, comes or goes;
 * it stays when rows or columns change places or blank rows come between, as every number does.
 * Cells count as they stand, so a date typed as text and the same date as a date are different.
 */
export async function ledgerDigests(book: Book): Promise<BookDigest> {
  const full: { readonly table: TableName; readonly rows: number; readonly hash: string }[] = [];
  for (const table of tableNames)
    full.push({ table, rows: book[table].sheetRows.length, hash: hexOf(await sumOf(book, table)) });
  const ledgers: LedgerDigest[] = full.map(({ table, rows, hash }) => ({
    table,
    rows,
    hash: hash.slice(0, LEDGER_DIGITS),
  }));
  const whole = hashOf(full.map(({ table, hash }) => `${table} ${hash}`).join('\n'));
  return { whole: hexOf(whole).slice(0, WHOLE_DIGITS), ledgers };
}

/**
 * Follows the edit of one row, so that the next digest costs no pass over the ledger. `before` and `after` are the
 * row's places in the two books, null where it is not there; else the books do not differ.
 */
export function followDigest(
  table: TableName,
  old: Book,
  before: number | null,
  book: Book,
  after: number | null,
): void {
  const sum = sums.get(old[table]);
  if (!sum || old[table] === book[table]) return;
  const next = sum.slice();
  if (before !== null) add(next, hashOf(rowText(rawColumns(old, table), before)), -1);
  if (after !== null) add(next, hashOf(rowText(rawColumns(book, table), after)), 1);
  sums.set(book[table], next);
}

async function sumOf(book: Book, table: TableName): Promise<RowSum> {
  const known = sums.get(book[table]);
  if (known) return known;
  const pause = pacer(unwatched);
  const raws = rawColumns(book, table);
  const sum = new Uint32Array(8);
  for (let row = 0; row < book[table].sheetRows.length; row += 1) {
    add(sum, hashOf(rowText(raws, row)), 1);
    if (row % 200 === 199) await pause();
  }
  sums.set(book[table], sum);
  return sum;
}

type Columns = readonly (readonly CellValue[])[];

function rawColumns(book: Book, table: TableName): Columns {
  const columns: Readonly<Record<string, LedgerColumn<unknown>>> = book[table].columns;
  return ledgerTemplate(table).columns.flatMap(({ key, since = 1 }) => {
    const { raw, sheetColumn } = columns[key] ?? { raw: [], sheetColumn: null };
    // An older workbook is without it, and what was made from that workbook is as it was.
    return since > 1 && sheetColumn === null ? [] : [raw];
  });
}

/** A row as one text that is the same for every order of sheet columns. */
function rowText(raws: Columns, row: number): string {
  return JSON.stringify(raws.map((raw) => raw[row] ?? ''));
}

function add(sum: RowSum, hash: RowSum, sign: 1 | -1): void {
  for (const [at, part] of hash.entries()) sum[at] = (sum[at] ?? 0) + sign * part;
}

function hashOf(text: string): RowSum {
  const bytes = sha256(utf8ToBytes(text));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Uint32Array.from({ length: 8 }, (_, at) => view.getUint32(at * 4));
}

function hexOf(sum: RowSum): string {
  return Array.from(sum, (part) => part.toString(16).padStart(8, '0')).join('');
}
