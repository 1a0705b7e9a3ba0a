import type { Finding } from '../model/finding';
import { readingContext } from '../records/read-book';
import { rereadRow, type LedgerRow } from '../records/reread-row';
import { judgeAffected } from '../rules/judge-affected';
import { followDigests } from '../summary/digest';
import { checkedOf, type Checked } from './check';

/**
 * More rows than this are no quicker looked at one by one than the whole workbook is, which lets the pane answer
 * meanwhile.
 */
export const MOST_ROWS = 100;

/** Findings about the ledger as a whole, which the edit of rows does not look at again. */
const ABOUT_LEDGER = new Set(['S001', 'S002', 'S003', 'S004', 'S005', 'S006', 'S011']);

/**
 * The check after an edit of some rows, at most one of a form, since its items depend on each other: reads them again
 * and asks the rules about the rows they affect, in other ledgers too. The given check is used up; go on with the one
 * returned. Null where the edit may have changed more than the entries of these rows: check the whole workbook again
 * then.
 */
export function checkRows(checked: Checked, edits: readonly LedgerRow[]): Checked | null {
  const context = readingContext(checked.content, checked.book);
  // From the bottom up: a row that comes or goes then moves none of those that are still to be changed.
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
