import type { Work } from '../model/progress';
import type { Summary } from '../model/summary';
import { summarize } from '../summary/summarize';
import type { Checked } from './check';

/** As long as somebody holds the checked workbook. */
const known = new WeakMap<Checked, Summary>();

/**
 * Every number of a checked workbook, worked out once however many ask for them: the summary sheets, the submission,
 * the report and what earlier periods are held against are all of these. Null where the profile does not tell year and
 * period. Rejects with the signal's reason where the work was cancelled.
 */
export async function summaryOf(checked: Checked, work: Work): Promise<Summary | null> {
  const { book, findings, period, judgement } = checked;
  if (!period) return null;
  const summary = known.get(checked) ?? (await summarize(book, findings, period, work, judgement.context.index));
  known.set(checked, summary);
  return summary;
}
