import { readToCheck } from '../../../src/app/check';
import { unwatched } from '../../../src/model/progress';
import { judgeAll } from '../../../src/rules/judge';
import { BookIndex } from '../../../src/standard/lookup/book-index';
import { summarize } from '../../../src/summary/summarize';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { spent, type Figures } from '../measured';
import { BEHIND_THE_PERIOD } from '../county';

/** What checking and summing up cost beside reading; to be held against a county without indicators. */
export async function measureIndicators(bytes: Uint8Array): Promise<Figures> {
  const workbook = await openFileWorkbook(bytes);
  const reading = await spent(() => readToCheck(workbook, BEHIND_THE_PERIOD, unwatched));
  const { book, period, today, readingFindings } = reading.result;
  if (!period) throw new Error('The county’s profile tells no period');
  const context = { book, index: new BookIndex(book), today, period };
  const judging = await spent(() => judgeAll(context, unwatched));
  const findings = [...readingFindings, ...judging.result];
  const summing = await spent(() => summarize(book, findings, period, unwatched, context.index));
  return { reading: reading.ms, judging: judging.ms, summing: summing.ms };
}
