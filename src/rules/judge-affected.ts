import type { Finding } from '../model/finding';
import { placeAfter, placeBefore } from '../model/row-change';
import type { Period } from '../model/summary';
import { periodOf } from '../standard/period';
import { changedBook, type BookChange } from '../templates/changed-book';
import { AffectedRows } from './affected-rows';
import { inPassOrder } from './registered-checks';
import type { RuleContext } from './rule';

/** What the rules say of a book as it stands. */
export interface Judgement {
  readonly context: RuleContext;
  /** What the rules found, in the order of `judgeAll`; the reader's own findings are none of them. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a book after the edit of one row by asking again only about the rows the edit affects; the
 * result is that of a full pass over the book, whose context holds the book after the edit.
 *
 * The judged context's index follows the edit, so that context is spent: go on with the one returned.
 */
export function judgeAffected({ context: before, findings }: Judgement, edit: BookChange): Judgement {
  const { table, change } = edit;
  const again = new AffectedRows();
  again.add(table, placeBefore(change), before);
  const book = changedBook(before.book, edit);
  const context: RuleContext = { ...before, book, period: periodOf(book) };
  before.index.follow(book, table, placeBefore(change), placeAfter(change));
  again.add(table, placeAfter(change), context);
  if (!isSamePeriod(before.period, context.period)) again.addReadersOfPeriod(context);

  const kept = findings.filter((finding) => !again.has(finding));
  return { context, findings: inPassOrder([...kept, ...again.judge(context)]) };
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a?.year === b?.year && a?.start === b?.start && a?.end === b?.end && a?.yearStart === b?.yearStart;
}
