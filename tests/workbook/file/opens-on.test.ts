import ExcelJS from 'exceljs';
import { unwatched } from '../../../src/model/progress';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { summaryPlan, userSheet } from '../../contract/contract-plans';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import { hideSheet } from './user-hand';

/** Which sheet a file opens on, and which of its sheets are selected. */
async function openedOn(bytes: Uint8Array): Promise<{ readonly shown: string; readonly selected: readonly string[] }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const pkg = await openPackage(bytes);
  const { sheets } = await readWorkbook(pkg);
  const selected: string[] = [];
  for (const { name, part } of sheets)
    if (/tabSelected="1"/.test(new TextDecoder().decode(await pkg.read(part)))) selected.push(name);
  return { shown: sheets[workbook.views[0]?.activeTab ?? 0]?.name ?? '', selected };
}

test('a saved file opens on the sheet that was asked for, and on that alone', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([userSheet('甲', [['一']]), userSheet('乙', [['二']])]));
  expect(await openedOn(await workbook.save())).toEqual({ shown: '甲', selected: ['甲'] });
  const plan = summaryPlan(2);
  await workbook.write([plan], { onClash: 'refuse', show: plan.id }, unwatched);
  expect(await openedOn(await workbook.save())).toEqual({ shown: plan.sheet, selected: [plan.sheet] });
});

test('a sheet that the user has hidden is not opened on', async () => {
  const plan = summaryPlan(2);
  const first = await openFileWorkbook(await newWorkbook([userSheet('甲', [['一']])]));
  await first.write([plan], { onClash: 'refuse' }, unwatched);
  const workbook = await openFileWorkbook(await hideSheet(plan.sheet)(await first.save()));
  await workbook.write([plan], { onClash: 'refuse', show: plan.id }, unwatched);
  expect(await openedOn(await workbook.save())).toEqual({ shown: '甲', selected: ['甲'] });
});
