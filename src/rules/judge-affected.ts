import type { Finding } from '../model/finding';
import type { Period } from '../model/summary';
import { periodOf } from '../standard/period';
import type { Book, TableName } from '../templates/ledgers';
import { AffectedRows } from './affected-rows';
import { inPassOrder } from './registered-checks';
import type { RuleContext } from './rule';

/** The edit of one row: the book after it, and where the row stands in the ledger before and after; null where it is no entry. */
export interface RowEdit {
  readonly table: TableName;
  /** Differs from the judged book in that row alone, and has the same ledgers and columns. */
  readonly book: Book;
  readonly before: number | null;
  readonly after: number | null;
}

/** What the rules say of a book as it stands. */
export interface Judgement {
  readonly context: RuleContext;
  /** What the rules found, in the order of `judgeAll`; the reader's own findings are none of them. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a book after the edit of one row by asking again only about the rows the edit affects; the
 * result is that of a full pass over the book.
 *
 * The judged context's index follows the edit, so that context is spent: go on with the one returned.
 */
export function judgeAffected({ context: before, findings }: Judgement, edit: RowEdit): Judgement {
  const { table, book } = edit;
  const context: RuleContext = { ...before, book, period: periodOf(book) };
  const again = new AffectedRows();
  again.add(table, edit.before, before);
  before.index.follow(book, table, edit.before, edit.after);
  again.add(table, edit.after, context);
  if (!isSamePeriod(before.period, context.period)) again.addReadersOfPeriod(context);

  const kept = findings.filter((finding) => !again.has(finding));
  return { context, findings: inPassOrder([...kept, ...again.judge(context)]) };
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a?.year === b?.year && a?.start === b?.start && a?.end === b?.end && a?.yearStart === b?.yearStart;
}
