import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { explainFinding } from '../../src/app/explain-finding';
import { isExplainable } from '../../src/app/explainable';
import { dayOf } from '../../src/model/day';
import type { SheetPlan } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { assertHostsContent, openInExcel } from '../workbook/office/support/open';

afterEach(assertHostsContent);

const TODAY = dayOf(2014, 7, 5) ?? 0;
const inFile = async (plans: readonly SheetPlan[]): Promise<WorkbookPort> => openFileWorkbook(await newWorkbook(plans));
const inExcel = async (plans: readonly SheetPlan[]): Promise<WorkbookPort> => {
  const { port } = openInExcel([]);
  await port.write(plans, { onClash: 'refuse' }, unwatched);
  return port;
};

describe.each([
  ['a file', inFile],
  ['Excel', inExcel],
])('in %s', (_, open) => {
  test.each([
    ['with the sheet 情况说明', () => samplePlans()],
    ['without it', () => samplePlans().filter(({ id }) => id !== 'Explanations')],
  ])('a warning is explained in one step, %s, and listed apart from then on', async (_case, plans) => {
    const port = await open(plans());
    const before = await check(port, TODAY, unwatched);
    const [behind] = before.findings;
    if (!behind) throw new Error('The sample has a warning');
    expect(isExplainable(behind)).toBe(true);
    const outcome = await explainFinding(port, behind, '6月下旬到岗，7月补办', unwatched);
    expect(outcome).toEqual({ kind: 'added', sheet: '情况说明', row: 2, rows: 1 });
    const { findings, explained } = await check(port, TODAY, unwatched);
    expect(findings).toEqual([]);
    expect(explained.map(({ finding, reason }) => [finding.code, finding.address, reason])).toEqual([
      ['Q404', behind.address, '6月下旬到岗，7月补办'],
    ]);
  });
});
