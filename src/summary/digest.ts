import type { CellValue } from '../model/cell';
import type { AnyLedger } from '../model/ledger';
import { groupBy } from '../model/group-by';
import { pacer, unwatched } from '../model/progress';
import type { LedgerEntry } from '../model/row-change';
import type { BookDigest, LedgerDigest } from '../model/stamp';
import type { BookChange } from '../templates/changed-book';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';
import { RowSum } from './row-sum';

const LEDGER_DIGITS = 12;
const WHOLE_DIGITS = 32;

/** Row sums by ledger object: a ledger never changes, an edit makes a new one. */
const sums = new WeakMap<Book[TableName], RowSum>();

/**
 * Digests of every ledger's rows. A digest changes when any cell of a data row changes, comes or goes; like the numbers
 * of the summary, it does not depend on the order of rows and columns or on blank rows. Cells count as they are
 * written: a date typed as text differs from the same date as a date.
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

/** Updates the kept sums after edits of single rows, so that the next digest need not go over whole ledgers. */
export function followDigests(old: Book, next: Book, edits: readonly BookChange[]): void {
  for (const [table, own] of groupBy(edits, (edit) => edit.table)) {
    const sum = sums.get(old[table]);
    if (!sum) continue;
    const followed = sum.copy();
    const keys = digestedKeys(old[table], table);
    const text = ({ cells }: LedgerEntry): string => rowText(keys.map((key) => cells[key]?.raw));
    for (const {
      change: { was, is },
    } of own) {
      if (was) followed.remove(text(was));
      if (is) followed.add(text(is));
    }
    sums.set(next[table], followed);
  }
}

async function sumOf(book: Book, table: TableName): Promise<RowSum> {
  const known = sums.get(book[table]);
  if (known) return known;
  const pause = pacer(unwatched);
  const ledger: AnyLedger = book[table];
  const raws = digestedKeys(ledger, table).map((key) => ledger.columns[key]?.raw ?? []);
  const sum = new RowSum();
  for (let row = 0; row < book[table].sheetRows.length; row += 1) {
    sum.add(rowText(raws.map((raw) => raw[row])));
    if (row % 200 === 199) await pause();
  }
  sums.set(book[table], sum);
  return sum;
}

/** The keys of the columns that a digest covers, in the template's order. */
function digestedKeys({ columns }: AnyLedger, table: TableName): readonly string[] {
  return ledgerTemplate(table).columns.flatMap(({ key, since = 1 }) =>
    // A newer column that an older workbook lacks does not count, so that the digest made of that workbook still holds.
    since > 1 && (columns[key]?.sheetColumn ?? null) === null ? [] : [key],
  );
}

function rowText(cells: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(cells.map((cell) => cell ?? ''));
}
