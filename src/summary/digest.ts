import type { CellValue } from '../model/cell';
import type { LedgerColumn } from '../model/ledger';
import { pacer, unwatched } from '../model/progress';
import type { BookDigest, LedgerDigest } from '../model/stamp';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';
import { RowSum } from './row-sum';

const LEDGER_DIGITS = 12;
const WHOLE_DIGITS = 32;

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
    full.push({ table, rows: book[table].sheetRows.length, hash: (await sumOf(book, table)).hex() });
  const ledgers: LedgerDigest[] = full.map(({ table, rows, hash }) => ({
    table,
    rows,
    hash: hash.slice(0, LEDGER_DIGITS),
  }));
  const whole = new RowSum();
  whole.add(full.map(({ table, hash }) => `${table} ${hash}`).join('\n'));
  return { whole: whole.hex().slice(0, WHOLE_DIGITS), ledgers };
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
  const next = sum.copy();
  if (before !== null) next.remove(rowText(rawColumns(old, table), before));
  if (after !== null) next.add(rowText(rawColumns(book, table), after));
  sums.set(book[table], next);
}

async function sumOf(book: Book, table: TableName): Promise<RowSum> {
  const known = sums.get(book[table]);
  if (known) return known;
  const pause = pacer(unwatched);
  const raws = rawColumns(book, table);
  const sum = new RowSum();
  for (let row = 0; row < book[table].sheetRows.length; row += 1) {
    sum.add(rowText(raws, row));
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
