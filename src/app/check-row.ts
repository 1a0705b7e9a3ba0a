import type { Finding } from '../model/finding';
import { readingContext } from '../records/read-book';
import { rereadRow, type LedgerRow } from '../records/reread-row';
import { judgeAffected } from '../rules/judge-affected';
import { followDigest } from '../summary/digest';
import { checkedOf, type Checked } from './check';

/** Findings about the ledger as a whole, which the edit of one row does not look at again. */
const ABOUT_LEDGER = new Set(['S001', 'S002', 'S003', 'S004', 'S005', 'S006', 'S011']);

/**
 * The check after the edit of one row: reads that row again and asks the rules about the rows it affects,
 * in other ledgers too. The given check is used up; go on with the one returned.
 * Null where the edit may have changed more than one row's entry: check the whole workbook again then.
 */
export function checkRow(checked: Checked, edit: LedgerRow): Checked | null {
  const reading = rereadRow(checked.book, edit, readingContext(checked.content, checked.book));
  if (!reading) return null;
  const { table, change, rows, findings } = reading;
  const old = checked.book[table];
  const judgement = judgeAffected(checked.judgement, reading);
  followDigest(table, old, judgement.context.book[table], change);
  const isReread = (finding: Finding): boolean =>
    finding.table === table && finding.row !== null && rows.includes(finding.row) && !ABOUT_LEDGER.has(finding.code);
  const readingFindings = [...checked.readingFindings.filter((finding) => !isReread(finding)), ...findings];
  return checkedOf(checked.content, readingFindings, judgement, checked.slip);
}
