import { commandOf, movedBy, nextCell } from '../../../src/taskpane/sheet/keyboard';

const size = { first: 2, rows: 20, columns: 5 };

test.each([
  ['Enter', false, { row: 4, column: 2 }],
  ['Enter', true, { row: 2, column: 2 }],
  ['Tab', false, { row: 3, column: 3 }],
  ['Tab', true, { row: 3, column: 1 }],
])('%s (with Shift: %s) leads from B3 on', (key, shift, place) => {
  expect(nextCell({ key, shift }, { row: 3, column: 2 }, size)).toEqual(place);
});

test('Tab goes on in the next row, and stops at the sheet’s end', () => {
  expect(nextCell({ key: 'Tab' }, { row: 3, column: 5 }, size)).toEqual({ row: 4, column: 1 });
  expect(nextCell({ key: 'Tab', shift: true }, { row: 3, column: 1 }, size)).toEqual({ row: 2, column: 5 });
  expect(nextCell({ key: 'Tab' }, { row: 20, column: 5 }, size)).toEqual({ row: 20, column: 5 });
});

test('with Ctrl an arrow goes to the edge, Home to the first cell below the header, End to the last', () => {
  const from = { row: 3, column: 2 };
  expect(movedBy({ key: 'ArrowDown', control: true }, from, size)).toEqual({ row: 20, column: 2 });
  expect(movedBy({ key: 'Home', control: true }, { row: 9, column: 2 }, size)).toEqual({ row: 2, column: 1 });
  expect(movedBy({ key: 'End', control: true }, from, size)).toEqual({ row: 20, column: 5 });
});

test.each([
  [{ key: 'F2' }, false, 'edit'],
  [{ key: 'Delete' }, false, 'clear'],
  [{ key: 'z', control: true }, false, 'undo'],
  [{ key: 'Z', control: true, shift: true }, false, 'redo'],
  [{ key: 'y', control: true }, false, 'redo'],
  [{ key: 'ArrowDown' }, true, 'choose'],
  [{ key: 'a' }, false, null],
  [{ key: 'c', control: true }, false, null],
] as const)('%j (with Alt: %s) asks for %s', (key, alt, command) => {
  expect(commandOf(key, alt)).toBe(command);
});
