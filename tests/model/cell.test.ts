import fc from 'fast-check';
import {
  cellAddress,
  cellRange,
  columnLetters,
  columnNumber,
  liesWithin,
  parseCell,
  parseRange,
  quoteSheet,
  rangeAddress,
} from '../../src/model/cell';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test('an address is read back as the range it names', () => {
  const range = fc
    .record({
      top: fc.integer({ min: 1, max: 500 }),
      left: fc.integer({ min: 1, max: 16_000 }),
      rows: fc.nat(500),
      columns: fc.nat(384),
    })
    .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows, right: left + columns }));
  fc.assert(
    fc.property(range, (given) => {
      expect(parseRange(rangeAddress(given))).toEqual(given);
    }),
  );
});

test('dollar signs do not matter, and what is no address is none', () => {
  expect(parseRange('$B$2:$D$7')).toEqual({ top: 2, left: 2, bottom: 7, right: 4 });
  expect(cellAddress({ row: 7, column: 4 })).toBe('D7');
  expect(parseRange('结对帮扶')).toBeNull();
});

test.each([
  ['结对帮扶', '结对帮扶'],
  ['汇总 (2)', "'汇总 (2)'"],
  ["张三's", "'张三''s'"],
  ['2014年', "'2014年'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['rc', "'rc'"],
])('sheet %s is written %s in a formula', (sheet, quoted) => {
  expect(quoteSheet(sheet)).toBe(quoted);
});

test.each([
  ['D7', { row: 7, column: 4 }],
  ["'别的!表'!$D$7", { row: 7, column: 4 }],
  ['结对帮扶!B2:D9', { row: 2, column: 2 }],
  ['结对帮扶!#REF!', null],
  ['结对帮扶', null],
])('the cell of %s', (reference, cell) => {
  expect(parseCell(reference)).toEqual(cell);
});

test('a block lies within another only with all its cells', () => {
  const area = { top: 2, left: 2, bottom: 4, right: 4 };
  const within = (row: number, column: number): boolean => liesWithin(cellRange({ row, column }), area);
  expect([within(2, 2), within(4, 4), within(1, 3), within(5, 3), within(3, 1), within(3, 5)]).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([liesWithin(area, area), liesWithin({ ...area, right: 5 }, area)]).toEqual([true, false]);
});
