import type { CellValue } from '../model/cell';
import type { BookDigest, LedgerDigest } from '../model/stamp';
import type { Book, TableName } from '../templates/ledgers';
import { ledgerTemplate, tableNames } from '../templates/ledgers';

const LEDGER_DIGITS = 12;
const WHOLE_DIGITS = 32;

/** Rows are sorted in this many shares, so that no single sort of a long ledger blocks the page. */
const SHARES = 256;

/**
 * Digests of every ledger's rows. A digest changes when any cell of any data row changes, comes or goes;
 * it stays when rows or columns change places or blank rows come between, as every number does.
 * Cells count as they stand, so a date typed as text and the same date as a date are different.
 */
export async function ledgerDigests(book: Book): Promise<BookDigest> {
  const full: { readonly table: TableName; readonly rows: number; readonly hash: string }[] = [];
  for (const table of tableNames) {
    full.push({ table, rows: book[table].sheetRows.length, hash: await sha256(await canonicalRows(book, table)) });
  }
  const ledgers: LedgerDigest[] = full.map(({ table, rows, hash }) => ({ table, rows, hash: hash.slice(0, LEDGER_DIGITS) }));
  const whole = await sha256(full.map(({ table, hash }) => `${table} ${hash}`).join('\n'));
  return { whole: whole.slice(0, WHOLE_DIGITS), ledgers };
}

/** The rows as one text that is the same for every order of rows and of sheet columns. */
async function canonicalRows(book: Book, table: TableName): Promise<string> {
  const shares: string[][] = Array.from({ length: SHARES }, () => []);
  const columns: Readonly<Record<string, { readonly raw: readonly CellValue[] }>> = book[table].columns;
  const raws = ledgerTemplate(table).columns.map(({ key }) => columns[key]?.raw ?? []);
  for (let row = 0; row < book[table].sheetRows.length; row += 1) {
    const text = JSON.stringify(raws.map((raw) => raw[row] ?? ''));
    shares[shareOf(text)]?.push(text);
    if (row % 5000 === 4999) await nextTask();
  }
  let canonical = '';
  for (const [index, share] of shares.entries()) {
    if (share.length > 0) canonical += `${share.sort().join('\n')}\n`;
    if (index % 32 === 31) await nextTask();
  }
  return canonical;
}

/** A share that follows from the row's text alone. */
function shareOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) & (SHARES - 1);
  return sum;
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lets the page draw and answer before the work goes on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
