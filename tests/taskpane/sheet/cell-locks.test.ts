import { samplePlans } from '../../../src/app/create';
import { locators } from '../../../src/app/locators';
import { readLedgers } from '../../../src/app/read-ledgers';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { NO_CELLS, type SheetCells } from '../../../src/taskpane/environment/sheet-cells';
import { cellLocks, sheetKind } from '../../../src/taskpane/sheet/cell-locks';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';

async function sample() {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const ledgers = await readLedgers(await workbook.read(locators, unwatched), dayOf(2014, 7, 1) ?? 0, unwatched);
  return {
    lockOf: async (sheet: string, row: number, column: number) =>
      cellLocks((await workbook.readGrid(sheet)) ?? NO_CELLS, sheetKind(ledgers, sheet))({ row, column }),
  };
}

test('headers, labels and the guide cannot be typed over; what is to be filled in can', async () => {
  const { lockOf } = await sample();
  expect(await lockOf('干部名册', 1, 1)).toBe('header');
  expect(await lockOf('干部名册', 2, 1)).toBeNull();
  expect(await lockOf('基本信息', 2, 1)).toBe('label');
  expect(await lockOf('基本信息', 2, 2)).toBeNull();
  expect(await lockOf('填表说明', 3, 1)).toBe('guide');
});

test('merged cells and formulas are told apart', () => {
  const cells: SheetCells = {
    ...NO_CELLS,
    values: [['甲', null, 2]],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    formulas: [{ row: 1, column: 3 }],
  };
  const lockOf = cellLocks(cells, { ledger: null, kind: 'other' });
  expect([1, 2, 3, 4].map((column) => lockOf({ row: 1, column }))).toEqual(['merged', 'merged', 'formula', null]);
});

test('a number of a summary stays, a blank cell beside it can be filled in', () => {
  const cells: SheetCells = { ...NO_CELLS, values: [['板块汇总', 12]] };
  const lockOf = cellLocks(cells, { ledger: null, kind: 'summary' });
  expect([1, 2, 3].map((column) => lockOf({ row: 1, column }))).toEqual(['summary', 'summary', null]);
});

test('of a summary’s merged title and total nobody is told to take them apart or to write them in WPS', () => {
  const cells: SheetCells = {
    ...NO_CELLS,
    values: [['板块汇总', null, 12]],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    formulas: [{ row: 1, column: 3 }],
  };
  const lockOf = cellLocks(cells, { ledger: null, kind: 'summary' });
  expect([1, 2, 3].map((column) => lockOf({ row: 1, column }))).toEqual(['summary', 'summary', 'summary']);
});
