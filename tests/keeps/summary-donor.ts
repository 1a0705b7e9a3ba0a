import { describe, titleOf } from '../../src/app/catalogue';
import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { summaryPlans } from '../../src/plan/summary-plans';
import { ledgerDigests } from '../../src/summary/digest';
import { summarize } from '../../src/summary/summarize';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { sheetsOf } from '../../src/workbook/file/sheets/write-sheets';
import type { DonorBuilder } from './donor';

/** The summary sheets of the sample township, as 汇总 writes them. */
export const summaryDonor: DonorBuilder = async () => {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const { book, findings, period } = await check(workbook, dayOf(2014, 7, 1) ?? 0, unwatched);
  if (!period) throw new Error('the sample tells its period');
  const plans = await summaryPlans(
    {
      summary: await summarize(book, findings, period, unwatched),
      findings,
      sheetOf: (table) => table,
      time: '2014-07-01 09:00',
      digests: await ledgerDigests(book),
      title: ({ code }) => titleOf(code, 'zh'),
      message: (finding) => describe(finding, 'zh'),
    },
    unwatched,
  );
  const sheets = plans.map(({ sheet }) => sheet);
  return { donor: await sheetsOf(plans.map((plan) => withoutLinksTo(plan, sheets))), sheets };
};

/** The workbooks that these sheets are grafted into have no ledgers, so a link to one would be dead. */
function withoutLinksTo(plan: SheetPlan, sheets: readonly string[]): SheetPlan {
  return { ...plan, nodes: plan.nodes.filter((node) => node.kind !== 'link' || sheets.includes(node.sheet)) };
}
