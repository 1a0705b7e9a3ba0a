import type { Finding } from '../model/finding';
import { readingContext } from '../records/read-book';
import { rereadRow, type LedgerRow } from '../records/reread-row';
import { judgeAffected } from '../rules/judge-affected';
import { followDigests } from '../summary/digest';
import { checkedOf, type Checked } from './check';

/**
 * Above this number of rows, checking row by row is no faster than checking the whole workbook, which lets the pane
 * answer in between.
 */
export const MOST_ROWS = 100;

/** Findings about a ledger as a whole: reading rows again would not find them again, so they are kept. */
const ABOUT_LEDGER = new Set(['S001', 'S002', 'S003', 'S004', 'S005', 'S006', 'S011']);

/**
 * Brings a check up to date after an edit of some rows (of a form, one at a time, since its items depend on each
 * other): reads these rows again and asks the rules about every row they affect, in other ledgers too. The given check
 * must not be used afterwards, only the one returned. Null where the edit may have changed more than the entries of
 * these rows: check the whole workbook again then.
 */
export function checkRows(checked: Checked, edits: readonly LedgerRow[]): Checked | null {
  const context = readingContext(checked.content, checked.book);
  // From the bottom up, so that a row that comes or goes moves none of the rows still to be read.
  const readings = edits.toSorted((a, b) => b.row - a.row).map((edit) => rereadRow(checked.book, edit, context));
  if (!readings.every((reading) => reading !== null)) return null;
  const judgement = judgeAffected(checked.judgement, readings);
  followDigests(checked.book, judgement.context.book, readings);
  const reread = new Set(readings.flatMap(({ table, rows }) => rows.map((row) => placeOf(table, row))));
  const isReread = ({ table, row, code }: Finding): boolean =>
    reread.has(placeOf(table, row)) && !ABOUT_LEDGER.has(code);
  const kept = checked.readingFindings.filter((finding) => !isReread(finding));
  const found = readings.flatMap(({ findings }) => findings);
  return checkedOf(checked.content, [...kept, ...found], judgement, checked.slip);
}

function placeOf(table: string, row: number | null): string {
  return `${table} ${row}`;
}
