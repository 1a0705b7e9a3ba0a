import type { Finding } from '../model/finding';
import { placeAfter, placeBefore } from '../model/row-change';
import type { Period } from '../model/summary';
import { periodOf } from '../standard/period';
import { changedBook, type BookChange } from '../templates/changed-book';
import { AffectedRows } from './affected-rows';
import { inPassOrder } from './registered-checks';
import type { RuleContext } from './rule';

/** The rules' findings in a book. */
export interface Judgement {
  readonly context: RuleContext;
  /** In the order of `judgeAll`; without the findings of reading. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a book after edits of single rows by asking again only about the rows that they affect; the findings are those
 * of a full pass. The returned context holds the book after the edits.
 *
 * The index of the given context is changed by this: do not use that context again.
 *
 * @param edits in their order, each for the book that those before it have made
 */
export function judgeAffected({ context: before, findings }: Judgement, edits: readonly BookChange[]): Judgement {
  const again = new AffectedRows();
  let context = before;
  for (const edit of edits) context = edited(context, edit, again);
  if (!isSamePeriod(before.period, context.period)) again.addReadersOfPeriod(context);

  const kept = findings.filter((finding) => !again.has(finding));
  return { context, findings: inPassOrder([...kept, ...again.judge(context)]) };
}

/** The context after an edit; the rows that it affects, by the cells before and after it, are added to `again`. */
function edited(before: RuleContext, edit: BookChange, again: AffectedRows): RuleContext {
  const { table, change } = edit;
  again.add(table, placeBefore(change), before);
  const book = changedBook(before.book, edit);
  const after: RuleContext = { ...before, book, period: periodOf(book) };
  before.index.follow(book, table, placeBefore(change), placeAfter(change));
  again.add(table, placeAfter(change), after);
  return after;
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a?.year === b?.year && a?.start === b?.start && a?.end === b?.end && a?.yearStart === b?.yearStart;
}
