import type { Work } from '../model/progress';
import type { Summary } from '../model/summary';
import { summarize } from '../summary/summarize';
import type { Checked } from './check';

/** Summaries worked out so far, each kept as long as its checked workbook is in use. */
const known = new WeakMap<Checked, Summary>();

/**
 * Every number of a checked workbook. It is worked out once and shared by the summary sheets, the submission, the
 * report and the comparisons with earlier periods. Null where the profile does not tell year and period. Rejects with
 * the signal's reason where the work was cancelled.
 */
export async function summaryOf(checked: Checked, work: Work): Promise<Summary | null> {
  const { book, findings, period, judgement } = checked;
  if (!period) return null;
  const summary = known.get(checked) ?? (await summarize(book, findings, period, work, judgement.context.index));
  known.set(checked, summary);
  return summary;
}
