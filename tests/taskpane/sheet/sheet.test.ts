import type { CellPlace } from '../../../src/model/cell';
import { dayOf } from '../../../src/model/day';
import { displayCell } from '../../../src/taskpane/sheet/cell-display';
import { columnWidths } from '../../../src/taskpane/sheet/column-widths';
import { movedBy } from '../../../src/taskpane/sheet/keyboard';

const march = dayOf(2014, 3, 5) ?? 0;

test('a serial number is a date in a column of dates, and a number elsewhere', () => {
  const display = { isDay: ({ column }: CellPlace) => column === 1, date1904: false };
  expect(displayCell(march, { row: 2, column: 1 }, display)).toBe('2014-03-05');
  expect(displayCell(march, { row: 2, column: 2 }, display)).toBe(String(march));
  expect(displayCell('2014.3.5', { row: 2, column: 1 }, display)).toBe('2014.3.5');
  expect(displayCell(1.5, { row: 2, column: 1 }, display)).toBe('1.5');
});

test('in a workbook of the 1904 system the same day has a serial number 1462 lower', () => {
  expect(
    displayCell(
      march - 1462,
      { row: 2, column: 1 },
      { isDay: ({ column }: CellPlace) => column === 1, date1904: true },
    ),
  ).toBe('2014-03-05');
});

test('columns are as wide as what stands in them, within bounds', () => {
  const [short = 0, chinese = 0, long = 0] = columnWidths([['1', '二十四节气之一二', 'x'.repeat(500)]], 3);
  expect(short).toBe(56);
  expect(chinese).toBeGreaterThan(short);
  expect(long).toBe(240);
});

const size = { first: 2, rows: 20, columns: 5 };
test.each([
  ['ArrowDown', { row: 2, column: 1 }],
  ['ArrowRight', { row: 1, column: 2 }],
  ['ArrowUp', { row: 1, column: 1 }],
  ['ArrowLeft', { row: 1, column: 1 }],
  ['PageDown', { row: 16, column: 1 }],
  ['End', { row: 1, column: 5 }],
])('%s goes on from A1 and stays on the sheet', (key, place) => {
  expect(movedBy({ key }, { row: 1, column: 1 }, size)).toEqual(place);
});

test('a letter moves nothing', () => {
  expect(movedBy({ key: 'a' }, { row: 1, column: 1 }, size)).toBeNull();
});
