import { check } from '../../../src/app/check';
import { unwatched } from '../../../src/model/progress';
import { summarize } from '../../../src/summary/summarize';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { BEHIND_THE_PERIOD } from '../county';
import { spent, type Figures } from '../measured';

/** A million log rows are 610 MB of XML: more than what the product opens by itself. */
const LIMITS = { totalBytes: 2 * 1024 ** 3, partBytes: 1024 ** 3 };

/** From the bytes of a file to its findings, for once as a program that has just been started; then every number. */
export async function measureChecking(bytes: Uint8Array): Promise<Figures> {
  const checking = await spent(async () => check(await openFileWorkbook(bytes, LIMITS), BEHIND_THE_PERIOD, unwatched));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const { book, findings, period, judgement } = checking.result;
  if (!period) throw new Error('The county’s profile tells no period');
  const summing = await spent(() => summarize(book, findings, period, unwatched, judgement.context.index));
  return { checking: checking.ms, summing: summing.ms, peakMegabytes, rows: book.AssistanceLog.sheetRows.length };
}
