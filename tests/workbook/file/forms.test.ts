import { check } from '../../../src/app/check';
import { blankPlans, samplePlans } from '../../../src/app/create';
import { summarize } from '../../../src/app/summarize';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION } from '../../../src/templates/ledgers';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { describeWith } from '../../support/programs';
import { faults } from './second-opinion';

/** The sample township with its summary sheets, written twice. */
async function summarizedSample(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const today = dayOf(2014, 7, 5) ?? 0;
  for (const time of ['2014-07-05 10:32', '2014-07-05 10:33']) {
    const outcome = await summarize(
      workbook,
      await check(workbook, today, unwatched),
      { onClash: 'refuse', force: true, time },
      unwatched,
    );
    expect(outcome.kind).toBe('written');
  }
  return workbook.save();
}

test('every ledger of the template is found by its table, with the columns declared for it', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(blankPlans()));
  const locators = tableNames.map((table) => ({ table, sheet: 'nothing is called so' }));
  const { grids, templateVersion } = await workbook.read(locators, unwatched);
  expect(grids.map(({ table, sheet }) => [table, sheet])).toEqual(
    tableNames.map((table) => [table, ledgerTemplate(table).sheet]),
  );
  expect(templateVersion).toBe(TEMPLATE_VERSION);
});

describeWith(['shared folder', 'xmllint'], 'Excel has nothing to repair in', () => {
  test.each([
    ['the blank template', () => newWorkbook(blankPlans())],
    ['the sample', () => newWorkbook(samplePlans())],
    ['the sample with its summaries', summarizedSample],
  ])('%s', async (_, make) => {
    expect(faults(await make())).toEqual([]);
  });
});
