import { unwatched } from '../../../src/model/progress';
import { summaryPlan, userSheet } from '../../contract/contract-plans';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const plan = summaryPlan(2);

test('Excel turns to the sheet that was asked for', async () => {
  const { host, port } = openInExcel([userSheet('甲', [['一']])]);
  await port.write([plan], { onClash: 'refuse', show: plan.id }, unwatched);
  expect(host.workbook.active.sheet).toBe(host.workbook.sheet(plan.sheet).id);
});

test('where the user has hidden it, it is written and they stay where they are', async () => {
  const { host, port } = openInExcel([userSheet('甲', [['一']])]);
  await port.write([plan], { onClash: 'refuse' }, unwatched);
  host.workbook.sheet(plan.sheet).visibility = 'Hidden';
  const before = host.workbook.active;
  const { written } = await port.write([plan], { onClash: 'refuse', show: plan.id }, unwatched);
  expect(written).toMatchObject([{ sheet: plan.sheet, hidden: true }]);
  expect(host.workbook.active).toEqual(before);
});
