import type { SheetEdits } from '../../src/model/form-fill';
import type { PlanNode } from '../../src/model/plan';
import { unwatched } from '../../src/model/progress';
import { userSheet } from './contract-plans';
import { sheetNamed } from './contract-values';
import type { Abilities, MakePort, PortUnderTest } from './port-under-test';

const FORM = '县里的表';
const DAY = 41_699;

const border = (top: number, bottom: number): PlanNode => ({
  kind: 'style',
  range: { top, left: 1, bottom, right: 5 },
  style: { border: { style: 'thin' } },
});
const merge = (row: number): PlanNode => ({ kind: 'merge', range: { top: row, left: 4, bottom: row, right: 5 } });
const format = (column: number, top: number, bottom: number, numberFormat: string): PlanNode => ({
  kind: 'style',
  range: { top, left: column, bottom, right: column },
  style: { border: { style: 'thin' }, numberFormat },
});

/** A county's list: three rows to fill, each with two cells merged, and what they come to; a note below. */
export const formSheet = userSheet(
  FORM,
  [['帮扶情况统计表'], ['序号', '身份证号', '金额', '日期'], [1], [2], [3], ['合计'], ['注：按户填报']],
  [
    border(2, 6),
    format(2, 3, 5, '@'),
    format(4, 3, 5, 'yyyy-mm-dd'),
    ...[3, 4, 5].map(merge),
    { kind: 'merge', range: { top: 7, left: 1, bottom: 7, right: 5 } },
    { kind: 'formula', at: { row: 6, column: 3 }, formula: 'SUM(C3:C5)', result: 0 },
  ],
);

/** A list of a single row, and what it comes to. */
const shortForm = userSheet(
  FORM,
  [['户主', '金额'], [], ['合计']],
  [
    { kind: 'style', range: { top: 1, left: 1, bottom: 3, right: 2 }, style: { border: { style: 'thin' } } },
    { kind: 'formula', at: { row: 3, column: 2 }, formula: 'SUM(B2:B2)', result: 0 },
  ],
);

/** Another sheet of the user's that looks at the form. */
const looker = userSheet(
  '别的表',
  [['合计']],
  [{ kind: 'formula', at: { row: 1, column: 2 }, formula: `SUM(${FORM}!C3:C5)+1`, result: 1 }],
);

/** So many rows of the form, filled; `extra` of them come in. */
export function rowsOf(count: number): SheetEdits {
  const extra = Math.max(0, count - 3);
  return {
    sheet: FORM,
    inserts: extra > 0 ? [{ after: 4, count: extra, like: 4, stretch: false }] : [],
    cells: Array.from({ length: count }, (_, at) => {
      const row = 3 + at;
      // The last row keeps its place at the end.
      return [
        ...(at < 2 ? [] : [{ row, column: 1, value: at + 1 }]),
        { row, column: 2, value: `51990019700101${String(1000 + at)}` },
        { row, column: 3, value: 100 },
        { row, column: 4, value: { day: DAY + at } },
      ];
    }).flat(),
  };
}

/** What an adapter promises of a sheet of the user's that is filled in place. */
export function formsContract(makePort: MakePort, { knowsMerges }: Abilities): void {
  const sheetOf = async (workbook: PortUnderTest, name = FORM) => sheetNamed(await workbook.snapshot(), name);

  if (!knowsMerges) {
    test('a form is not read where merged cells cannot be told', async () => {
      const { port } = await makePort([formSheet]);
      await expect(port.readForm(FORM, unwatched)).rejects.toMatchObject({ problem: { reason: 'unsupported' } });
    });
    return;
  }

  test('a form is read with its merged cells, its formulas and what is drawn in it', async () => {
    const { port } = await makePort([formSheet, looker]);
    const { sheet, merges, formulas, drawn, values, top, left } = await port.readForm(FORM, unwatched);
    expect(sheet).toBe(FORM);
    expect(merges.map(({ top: row }) => row).sort()).toEqual([3, 4, 5, 7]);
    expect(formulas).toEqual([{ row: 6, column: 3 }]);
    expect(values[3 - top]?.[1 - left]).toBe(1);
    const isDrawn = (row: number, column: number): boolean =>
      drawn.some((range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
    expect([isDrawn(2, 1), isDrawn(4, 3), isDrawn(6, 5), isDrawn(4, 6), isDrawn(9, 2)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('rows come in with look, formats and merged cells; what adds them up takes them in, on other sheets too', async () => {
    const workbook = await makePort([formSheet, looker]);
    const seen = await workbook.port.readForm(FORM, unwatched);
    const outcome = await workbook.port.fillForm(seen, rowsOf(6), unwatched);
    const { cells, numberFormats, merges } = await sheetOf(workbook);
    expect(cells).toMatchObject({
      A3: 1,
      A8: 6,
      B3: '519900197001011000',
      B6: '519900197001011003',
      D6: DAY + 3,
      C9: { formula: 'SUM(C3:C8)' },
      A10: '注：按户填报',
    });
    expect(numberFormats).toMatchObject({ B5: '@', B7: '@', D7: 'yyyy-mm-dd' });
    expect(merges).toEqual(['A10:E10', 'D3:E3', 'D4:E4', 'D5:E5', 'D6:E6', 'D7:E7', 'D8:E8'].sort());
    expect((await sheetOf(workbook, '别的表')).cells['B1']).toMatchObject({ formula: `SUM(${FORM}!C3:C8)+1` });
    expect(outcome).toMatchObject({ kind: 'filled' });
    const filled = outcome.kind === 'filled' ? outcome.cells : [];
    expect(filled).toHaveLength(rowsOf(6).cells.length);
    // The third of the form's own rows stands at the end now.
    expect(filled.find(({ place }) => place.row === 8 && place.column === 1)?.fix).toMatchObject({
      before: 3,
      after: 6,
    });
    expect(filled.find(({ place }) => place.row === 6 && place.column === 4)?.fix).toMatchObject({
      before: null,
      after: DAY + 3,
    });
  });

  test('a list of a single row is stretched behind it, with what adds it up', async () => {
    const workbook = await makePort([shortForm]);
    const seen = await workbook.port.readForm(FORM, unwatched);
    const cells = [2, 3, 4].flatMap((row) => [
      { row, column: 1, value: `户${row}` },
      { row, column: 2, value: 10 },
    ]);
    const inserts = [{ after: 2, count: 2, like: 2, stretch: true }];
    await workbook.port.fillForm(seen, { sheet: FORM, inserts, cells }, unwatched);
    expect((await sheetOf(workbook)).cells).toMatchObject({ A2: '户2', A4: '户4', B5: { formula: 'SUM(B2:B4)' } });
  });

  test('a day comes as a text where the cell shows no day, an ID number as a text where the cell is General', async () => {
    const workbook = await makePort([shortForm]);
    const seen = await workbook.port.readForm(FORM, unwatched);
    const cells = [
      { row: 2, column: 1, value: '519900197001010011' },
      { row: 2, column: 2, value: { day: DAY } },
    ];
    await workbook.port.fillForm(seen, { sheet: FORM, inserts: [], cells }, unwatched);
    expect((await sheetOf(workbook)).cells).toMatchObject({ A2: '519900197001010011', B2: '2014-03-01' });
  });

  test('a form that was changed after it was looked at is not filled', async () => {
    const workbook = await makePort([formSheet]);
    const seen = await workbook.port.readForm(FORM, unwatched);
    await workbook.user.type(FORM, { row: 4, column: 3 }, 5);
    const before = await workbook.snapshot();
    expect(await workbook.port.fillForm(seen, rowsOf(5), unwatched)).toEqual({ kind: 'changed' });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('a protected form is named, and nothing of it is filled', async () => {
    const workbook = await makePort([formSheet]);
    await workbook.user.protect(FORM);
    const before = await workbook.snapshot();
    const seen = await workbook.port.readForm(FORM, unwatched);
    const outcome = await workbook.port.fillForm(seen, rowsOf(5), unwatched);
    expect(outcome).toEqual({ kind: 'refused', place: FORM, reason: 'protected' });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('a sheet that is gone is said to be', async () => {
    const { port } = await makePort([formSheet]);
    await expect(port.readForm('没有这张', unwatched)).rejects.toMatchObject({ problem: { reason: 'gone' } });
  });
}
