import fc from 'fast-check';
import { cellRange, rangeAddress } from '../../../src/model/cell';
import type { FormContent } from '../../../src/model/form-content';
import type { SheetEdits } from '../../../src/model/form-fill';
import type { PlanNode } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { WorkbookError } from '../../../src/workbook/port';
import { userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type ExcelHost } from '../../excel-host/host';
import { ensureCell } from '../../excel-host/model/sheet';
import { addTable } from '../../excel-host/model/tables';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const FORM = '县里的表';
const WIDTH = 4;

const frame = (top: number, bottom: number): PlanNode => ({
  kind: 'style',
  range: { top, left: 1, bottom, right: WIDTH },
  style: { border: { style: 'thin' } },
});

/** Two lists with a total each: in rows 2–3 with the first at its single row 2, and in rows 6–9. */
const form = userSheet(
  FORM,
  [['户主', '金额'], [], ['合计'], [], ['村', '户数'], [1], [2], [3], ['合计'], ['注：填报']],
  [
    frame(1, 3),
    frame(5, 9),
    { kind: 'formula', at: { row: 3, column: 2 }, formula: 'SUM(B2:B2)', result: '' as never },
    { kind: 'formula', at: { row: 9, column: 2 }, formula: 'SUM(B6:B8)', result: '' as never },
    { kind: 'formula', at: { row: 7, column: 3 }, formula: 'SUM(A7:B7)', result: '' as never },
    {
      kind: 'validation',
      range: { top: 2, left: 2, bottom: 2, right: 2 },
      rule: { type: 'list', values: ['10', '20'] },
      prompt: null,
      error: null,
    },
    { kind: 'merge', range: { top: 7, left: 3, bottom: 7, right: 4 } },
    { kind: 'merge', range: { top: 8, left: 3, bottom: 8, right: 4 } },
  ],
);

/** So many rows for each list. */
function edits(first: number, second: number): SheetEdits {
  const [more, extra] = [Math.max(0, first - 1), Math.max(0, second - 3)];
  return {
    sheet: FORM,
    inserts: [
      ...(more > 0 ? [{ after: 2, count: more, like: 2, stretch: true }] : []),
      ...(extra > 0 ? [{ after: 7, count: extra, like: 7, stretch: false }] : []),
    ],
    cells: [
      ...Array.from({ length: first }, (_, at) => [
        { row: 2 + at, column: 1, value: `户${at}` },
        { row: 2 + at, column: 2, value: 10 },
      ]).flat(),
      ...Array.from({ length: second }, (_, at) => ({ row: 6 + more + at, column: 2, value: 5 })),
    ],
  };
}

async function opened(version: string = EXCEL_VERSIONS.microsoft365) {
  const { host, port } = openInExcel([form, userSheet('别的', [['不动']])], { version });
  const seen = await port.readForm(FORM, unwatched);
  return { host, port, seen, sheet: host.workbook.sheet(FORM) };
}

/** All that the user would see changed; what was blank and was made blank again is the same. */
function everything({ workbook }: ExcelHost): unknown {
  return structuredClone(
    workbook.sheets.map(({ name, cells, merges, rowHeights, tables, validations }) => ({
      name,
      cells: [...cells]
        .flatMap(([row, columns]) =>
          [...columns].flatMap(([column, { value, formula, style }]) =>
            value === '' && formula === undefined && style === undefined ? [] : [[row, column, value, formula, style]],
          ),
        )
        .sort(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d)),
      merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]).sort(),
      rowHeights: [...rowHeights].sort(([a], [b]) => a - b),
      tables,
      validations,
    })),
  );
}

const filled = { kind: 'filled' };

test('both lists of a sheet get their rows, with formulas, merged cells and heights of the rows they are like', async () => {
  const { host, port, seen, sheet } = await opened();
  sheet.rowHeights.set(7, 30);
  expect(await port.fillForm(seen, edits(3, 6), unwatched)).toMatchObject(filled);
  const at = (row: number, column: number) => sheet.cells.get(row)?.get(column);
  expect(at(5, 2)?.formula).toBe('=SUM(B2:B4)');
  expect(sheet.validations.flatMap(({ areas }) => areas.map(rangeAddress))).toEqual(['B2', 'B3:B4']);
  expect(at(14, 2)?.formula).toBe('=SUM(B8:B13)');
  // The row that the new ones are like moved down by two, and they follow it.
  expect([9, 10, 11, 12].map((row) => at(row, 3)?.formula)).toEqual([
    '=SUM(A9:B9)',
    '=SUM(A10:B10)',
    '=SUM(A11:B11)',
    '=SUM(A12:B12)',
  ]);
  expect(at(10, 1)?.value).toBe('');
  expect([9, 10, 11, 12].map((row) => sheet.rowHeights.get(row))).toEqual([30, 30, 30, 30]);
  expect(sheet.merges.map(({ top }) => top).sort((a, b) => a - b)).toEqual([9, 10, 11, 12, 13]);
  expect(at(15, 1)?.value).toBe('注：填报');
  expect(host.workbook.sheet('别的').cells.get(1)?.get(1)?.value).toBe('不动');
});

test('2,000 rows take a handful of batches, as few as ten do', async () => {
  const batches = async (rows: number): Promise<number> => {
    const { host, port, seen } = await opened();
    const before = host.batches.length;
    await port.fillForm(seen, edits(1, rows), unwatched);
    return host.batches.length - before;
  };
  expect([await batches(10), await batches(2000)]).toEqual([5, 5]);
});

test('filling is one step of undo, and within it nothing is asked that would empty the undo stack', async () => {
  const { host, port, seen } = await opened();
  host.workbook.undoWiped = false;
  const { oneStep } = await port.inOneStep(() => port.fillForm(seen, edits(2, 5), unwatched), unwatched);
  expect([oneStep, host.workbook.undoWiped]).toEqual([true, false]);
});

test.each<[string, (host: ExcelHost) => void, string]>([
  ['a filter', (host) => (host.workbook.sheet(FORM).filtered = true), 'filtered'],
  ['a hidden row among those that are filled', (host) => host.workbook.sheet(FORM).hiddenRows.add(7), 'filtered'],
  ['protection', (host) => (host.workbook.sheet(FORM).protected = true), 'protected'],
])('%s is in the way: it is named and nothing is written', async (_, hinder, reason) => {
  const { host, port, seen } = await opened();
  hinder(host);
  const before = everything(host);
  expect(await port.fillForm(seen, edits(2, 5), unwatched)).toEqual({ kind: 'refused', place: FORM, reason });
  expect(everything(host)).toEqual(before);
});

test('rows come into one table and its total stretches; two side by side are refused', async () => {
  const plan = userSheet('表格', [
    ['村', '户数', null, '村二', '户数二'],
    ['甲', null, null, '乙', null],
    ['丙', null, null, '丁', null],
  ]);
  const wanted: SheetEdits = {
    sheet: '表格',
    inserts: [{ after: 2, count: 2, like: 2, stretch: false }],
    cells: [2, 3, 4, 5].map((row) => ({ row, column: 2, value: row })),
  };
  const { host, port } = openInExcel([plan]);
  const sheet = host.workbook.sheet('表格');
  addTable(host.workbook, sheet, { top: 1, left: 1, bottom: 3, right: 2 });
  expect(await port.fillForm(await port.readForm('表格', unwatched), wanted, unwatched)).toMatchObject(filled);
  expect(sheet.tables[0]?.range.bottom).toBe(5);
  const other = openInExcel([plan]);
  const both = other.host.workbook.sheet('表格');
  addTable(other.host.workbook, both, { top: 1, left: 1, bottom: 3, right: 2 });
  addTable(other.host.workbook, both, { top: 1, left: 4, bottom: 3, right: 5 });
  expect(await other.port.fillForm(await other.port.readForm('表格', unwatched), wanted, unwatched)).toMatchObject({
    kind: 'refused',
    reason: 'table',
  });
});

test('cells merged down over the list grow with it; merged over the row that new ones are like alone, they are in the way', async () => {
  const tall = async (bottom: number) => {
    const { host, port, sheet } = await opened();
    sheet.merges.push({ top: 6, left: 1, bottom, right: 1 });
    return { host, sheet, outcome: await port.fillForm(await port.readForm(FORM, unwatched), edits(1, 5), unwatched) };
  };
  const grown = await tall(8);
  expect(grown.outcome).toMatchObject(filled);
  expect(grown.sheet.merges).toContainEqual({ top: 6, left: 1, bottom: 10, right: 1 });
  expect((await tall(7)).outcome).toMatchObject({ kind: 'refused', reason: 'merged' });
});

test('cells beside and below a table, which share a line with it, are not taken for drawn', async () => {
  const { seen } = await opened();
  const isDrawn = (row: number, column: number): boolean =>
    seen.drawn.some(
      (range) => range.top <= row && range.bottom >= row && range.left <= column && range.right >= column,
    );
  expect([isDrawn(2, 1), isDrawn(4, 1), isDrawn(10, 2), isDrawn(7, WIDTH + 1), isDrawn(8, 4)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('a form with more than 512 merged cells is read all the same', async () => {
  const { host, port } = openInExcel([form]);
  const sheet = host.workbook.sheet(FORM);
  for (let row = 20; row < 800; row += 1) {
    sheet.merges.push({ top: row, left: 1, bottom: row, right: 2 });
    ensureCell(sheet, { row, column: 1 }).value = row;
  }
  const { merges } = await port.readForm(FORM, unwatched);
  expect(merges).toHaveLength(782);
});

test('wherever Excel fails while a form is filled, it is as before or wholly filled', async () => {
  const calm = await opened();
  await calm.port.fillForm(calm.seen, edits(3, 6), unwatched);
  const whole = everything(calm.host);
  const endings = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.integer({ min: 0, max: 6 }),
      fc.option(fc.integer({ min: 0, max: 40 })),
      async (isOnce, batch, action) => {
        const { host, port, seen } = await opened();
        const before = everything(host);
        if (isOnce) {
          // An Excel that has refused a group of undo steps: nothing is tried a second time without one.
          host.failAt(0);
          await port.keep('Refused', '', unwatched);
        }
        host.failAt(batch, action);
        const ending = await port.fillForm(seen, edits(3, 6), unwatched).then(
          () => 'filled',
          (error: unknown) => (error instanceof WorkbookError ? error.problem.reason : 'thrown'),
        );
        endings.add(ending);
        expect(everything(host)).toEqual(ending === 'filled' ? whole : before);
      },
    ),
    { numRuns: 30 },
  );
  expect([...endings].sort()).toEqual(['filled', 'refused']);
});

test('where what was begun cannot be taken back, the sheet is named', async () => {
  const { host, port, seen } = await opened(EXCEL_VERSIONS.excel2021);
  // Looking takes three batches, each place a batch, then the cells are written and fail, then taking back fails.
  host.failAt(5);
  host.failAt(6);
  await expect(port.fillForm(seen, edits(3, 6), unwatched)).rejects.toMatchObject({
    problem: { reason: 'halfWritten', sheets: [FORM] },
  });
});

test('what a user typed meanwhile is seen, what a formula comes to is not taken for a change', async () => {
  const { host, port, seen } = await opened();
  host.typeIn(FORM, 'B7', [[4]]);
  expect(await port.fillForm(seen, edits(1, 3), unwatched)).toEqual({ kind: 'changed' });
  const again: FormContent = await port.readForm(FORM, unwatched);
  const cell = cellRange({ row: 6, column: 2 });
  const one: SheetEdits = { sheet: FORM, inserts: [], cells: [{ row: cell.top, column: cell.left, value: 9 }] };
  expect(await port.fillForm(again, one, unwatched)).toMatchObject(filled);
});
