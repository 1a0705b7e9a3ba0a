import { check } from '../../../src/app/check';
import { samplePlans } from '../../../src/app/create';
import { fillAsRemembered, rememberForm } from '../../../src/app/fill/fill-as-remembered';
import { fillForm, type Form } from '../../../src/app/fill/fill-form';
import { fillJson } from '../../../src/app/fill/fill-json';
import { mapOf, withKey, withList } from '../../../src/app/fill/form-map';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { sheetFrom } from '../../mapping/old-tables';

const TODAY = 41_825;

function formOf(sheet: string, text: string): Form {
  const cells = sheetFrom(sheet, text);
  return {
    workbook: { date1904: false, sheets: [cells] },
    hasFormat: (_, row, column) => row >= 2 && row <= cells.values.length && column <= 4,
  };
}

const JUNE = `
  六月结对情况 | < | < | <
  村 | 户主姓名 | 帮扶干部 | 其他情况
   |  |  |
   |  |  |`;

test('what the user chose for a form fills the next one with its headers, wherever it stands and whoever asks', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const checked = await check(workbook, TODAY, unwatched);
  const june = await fillAsRemembered(formOf('六月', JUNE), checked, unwatched);
  if (!june) throw new Error('no period');
  expect(june).toMatchObject({ isKept: false, map: null });
  const map = withList(mapOf(june.sheets), { sheet: '六月', top: 2 }, (list) => withKey(list, 'D', 'householdType'));
  expect(await rememberForm(workbook, { ...june, map, checked }, unwatched)).toBe(true);

  const now = await check(await openFileWorkbook(await workbook.save()), TODAY, unwatched);
  const july = formOf('七月', `\n${JUNE.replaceAll('六月', '七月')}`);
  const again = await fillAsRemembered(july, now, unwatched);
  expect(again?.isKept).toBe(true);
  const outcome = await fillForm(july, now, null, unwatched);
  if (outcome.kind !== 'filled') throw new Error('no period');
  expect(fillJson(outcome.sheets).tables).toMatchObject([
    { source: 'Pairings', columns: { A: 'village', B: 'household', C: 'cadre', D: 'householdType' } },
  ]);
  expect(await rememberForm(workbook, { ...again, checked: now } as never, unwatched)).toBe(false);
});
