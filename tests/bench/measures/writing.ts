// Loaded when something is written; the command line has it built, so that its TypeScript is no part of what is
// measured.
import '../../../src/workbook/file/write-plans';
import { check } from '../../../src/app/check';
import { describe, titleOf } from '../../../src/app/catalogue';
import { unwatched } from '../../../src/model/progress';
import { summaryPlans } from '../../../src/plan/summary-plans';
import { ledgerDigests } from '../../../src/summary/digest';
import { summarize } from '../../../src/summary/summarize';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { BEHIND_THE_PERIOD } from '../county';
import { median, spent, type Figures } from '../measured';

const STAGES = ['digest', 'plan', 'write'] as const;

type Stages = Readonly<Record<(typeof STAGES)[number], number>>;

/** Digest, plan and write of the summary sheets, each by itself. */
export async function measureWriting(bytes: Uint8Array, rounds: number): Promise<Figures> {
  const costs: Stages[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await stages(bytes));
  return Object.fromEntries(STAGES.map((stage) => [stage, median(costs.map((cost) => cost[stage]))]));
}

async function stages(bytes: Uint8Array): Promise<Stages> {
  const workbook = await openFileWorkbook(bytes);
  const { book, findings, period } = await check(workbook, BEHIND_THE_PERIOD, unwatched);
  if (!period) throw new Error('The county’s profile tells no period');
  const summary = await summarize(book, findings, period, unwatched);
  const digest = await spent(() => ledgerDigests(book));
  const plan = await spent(() =>
    summaryPlans(
      {
        summary,
        findings,
        sheetOf: (table) => table,
        time: '2014-07-01 09:00',
        digests: digest.result,
        title: ({ code }) => titleOf(code, 'zh'),
        message: (finding) => describe(finding, 'zh'),
      },
      unwatched,
    ),
  );
  const write = await spent(() => workbook.write(plan.result, { onClash: 'rename' }, unwatched));
  return { digest: digest.ms, plan: plan.ms, write: write.ms };
}
