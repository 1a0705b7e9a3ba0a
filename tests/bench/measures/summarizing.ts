// Loaded when something is written; the command line has it built, so that its TypeScript is no part of what is
// measured.
import '../../../src/workbook/file/write-plans';
import { check } from '../../../src/app/check';
import { summarize } from '../../../src/app/summarize';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { BEHIND_THE_PERIOD } from '../county';
import { medianOf, type Figures } from '../measured';

/** 汇总 from the bytes of a file to those of another. */
export async function measureSummarizing(bytes: Uint8Array, rounds: number): Promise<Figures> {
  return { whole: await medianOf(rounds, () => summarized(bytes)) };
}

async function summarized(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes);
  const checked = await check(workbook, BEHIND_THE_PERIOD, unwatched);
  const options = { onClash: 'rename', force: true, time: '2014-07-01 09:00' } as const;
  const { kind } = await summarize(workbook, checked, options, unwatched);
  if (kind !== 'written') throw new Error(`汇总 ended as ${kind}`);
  return workbook.save();
}
