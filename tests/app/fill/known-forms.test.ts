import { check } from '../../../src/app/check';
import { samplePlans } from '../../../src/app/create';
import { fillAsRemembered, rememberForm, withListSource } from '../../../src/app/fill/fill-as-remembered';
import { fillForm, fillSheets, type Form } from '../../../src/app/fill/fill-form';
import { fillJson } from '../../../src/app/fill/fill-json';
import { formListLines } from '../../../src/app/fill/form-lines';
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

test('of two lists side by side each is corrected by itself, and both are known the next time', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const checked = await check(workbook, TODAY, unwatched);
  const form: Form = {
    ...formOf('表', ''),
    workbook: {
      date1904: false,
      sheets: [
        sheetFrom(
          '表',
          `
          干部名册 | < | < |  | 贫困村 | < | <
          姓名 | 职务 | 说明一 |  | 村名 | 总户数 | 说明二
           |  |  |  |  |  |
           |  |  |  |  |  | `,
        ),
      ],
    },
    hasFormat: (_, row, column) => row >= 2 && row <= 4 && column !== 4 && column <= 7,
  };
  const shown = await fillAsRemembered(form, checked, unwatched);
  if (!shown) throw new Error('no period');
  const lines = (map: typeof shown.map) => {
    const sheets = map ? fillSheets(form, shown.knowledge, map) : shown.sheets;
    return formListLines(shown.proposed, map, sheets, false).map(({ source, columns }) => [
      source,
      columns.map(({ key, samples }) => [key, samples[0] ?? null]),
    ]);
  };
  const cadres = [
    'Cadres',
    [
      ['name', '周明远'],
      ['post', '党委书记'],
      [null, null],
    ],
  ];
  const inVillages = (...third: readonly (string | null)[]) => [
    'Villages',
    [['name', '马坪村'], ['households', '287'], third],
  ];
  expect(lines(null)).toEqual([cadres, inVillages(null, null)]);
  const [, second] = shown.proposed[0]?.lists ?? [];
  const place = { sheet: '表', top: 2, left: second?.table.left ?? 0 };
  const map = withList(mapOf(shown.proposed), place, (list) => withKey(list, 'G', 'population'));
  expect(lines(map)).toEqual([cadres, inVillages('population', '1042')]);

  // Even the one that nothing fills is told from the other.
  const without = withListSource(map, { ...shown, form }, place, null);
  expect(lines(without)).toEqual([
    cadres,
    [
      null,
      [
        [null, null],
        [null, null],
        [null, null],
      ],
    ],
  ]);
  // With another source the rows that the title asked for are asked for no more.
  const back = withListSource(without, { ...shown, form }, place, 'Villages');
  expect(lines(back)).toEqual([
    cadres,
    [
      'Villages',
      [
        ['name', '乌木村'],
        ['households', '412'],
        [null, null],
      ],
    ],
  ]);

  await rememberForm(workbook, { ...shown, map, checked }, unwatched);
  const now = await check(await openFileWorkbook(await workbook.save()), TODAY, unwatched);
  const again = await fillAsRemembered(form, now, unwatched);
  expect(lines(again?.map ?? null)).toEqual(lines(map));
});
