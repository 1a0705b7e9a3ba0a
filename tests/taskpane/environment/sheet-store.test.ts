import type { CellValue } from '../../../src/model/cell';
import { cellAt, NO_CELLS, withCells, type SheetCells } from '../../../src/taskpane/environment/sheet-cells';
import { SheetStore } from '../../../src/taskpane/environment/sheet-store';

const SHEET = '村社区名册';
const cellsOf = (values: readonly (readonly CellValue[])[]): SheetCells => ({ ...NO_CELLS, values });

function storeOf(values: readonly (readonly CellValue[])[]) {
  const held = { values };
  const store = new SheetStore({
    sheets: () => Promise.resolve([SHEET]),
    readSheet: () => Promise.resolve(cellsOf(held.values)),
  });
  return { store, held, at: (row: number, column: number) => cellAt(store.shown(SHEET) ?? NO_CELLS, { row, column }) };
}

test('what is typed is shown until the workbook has it, and a later text is not covered by an earlier one', async () => {
  const { store, at } = storeOf([['甲']]);
  await store.open(null);
  store.put(SHEET, [{ row: 1, column: 1, value: '乙' }], 1);
  store.put(SHEET, [{ row: 1, column: 1, value: '丙' }], 2);
  store.settle(SHEET, [{ row: 1, column: 1, value: '乙' }], 1);
  expect(at(1, 1)).toBe('丙');
  expect(store.writtenAt(SHEET, { row: 1, column: 1 })).toBe('乙');
  store.settle(SHEET, [{ row: 1, column: 1, value: '丙' }], 2);
  expect(at(1, 1)).toBe('丙');
});

test('what was not taken is shown as it was', async () => {
  const { store, at } = storeOf([['甲']]);
  await store.open(SHEET);
  store.put(SHEET, [{ row: 1, column: 1, value: '乙' }], 1);
  store.settle(SHEET, [{ row: 1, column: 1, value: '甲' }], 1);
  expect(at(1, 1)).toBe('甲');
});

test('what the workbook has of several cells is no longer typed, and the others stay in sight', async () => {
  const { store, held, at } = storeOf([['甲', '子']]);
  await store.open(SHEET);
  store.put(
    SHEET,
    [
      { row: 1, column: 1, value: '乙' },
      { row: 1, column: 2, value: '丑' },
    ],
    1,
  );
  store.settle(SHEET, [{ row: 1, column: 1, value: '丙' }], 1);
  expect([at(1, 1), at(1, 2)]).toEqual(['丙', '丑']);
  held.values = [['丁', '子']];
  store.outdate();
  await store.open(SHEET);
  expect([at(1, 1), at(1, 2)]).toEqual(['丁', '丑']);
});

test('sheets that were written anew are read again, and what is typed meanwhile stays in sight', async () => {
  const { store, held, at } = storeOf([['甲', '旧']]);
  await store.open(SHEET);
  store.put(SHEET, [{ row: 1, column: 1, value: '乙' }], 1);
  held.values = [['甲', '新']];
  store.outdate();
  expect(at(1, 2)).toBe('旧');
  await store.open(SHEET);
  expect([at(1, 1), at(1, 2)]).toEqual(['乙', '新']);
});

test('a reading that was overtaken by a change is made again', async () => {
  let reads = 0;
  const store: SheetStore = new SheetStore({
    sheets: () => Promise.resolve([SHEET]),
    readSheet: () => {
      reads += 1;
      if (reads === 1) store.settle(SHEET, [{ row: 1, column: 1, value: '新' }], 1);
      return Promise.resolve(cellsOf([[reads === 1 ? '旧' : '新']]));
    },
  });
  await store.open(SHEET);
  expect(store.writtenAt(SHEET, { row: 1, column: 1 })).toBe('新');
});

test('cells before the first used one and behind the last make the sheet larger; untouched rows stay the very same', () => {
  const before: SheetCells = { ...NO_CELLS, top: 3, left: 2, values: [['a'], ['b']] };
  const after = withCells(before, [
    { row: 6, column: 3, value: 'c' },
    { row: 3, column: 2, value: 'A' },
  ]);
  expect(after).toMatchObject({ top: 3, left: 2, values: [['A'], ['b'], [], [null, 'c']] });
  expect(after.values[1]).toBe(before.values[1]);
  expect(withCells(before, [{ row: 1, column: 1, value: 'x' }])).toMatchObject({
    top: 1,
    left: 1,
    values: [['x'], [], [null, 'a'], [null, 'b']],
  });
});
