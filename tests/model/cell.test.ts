import fc from 'fast-check';
import { cellAddress, columnLetters, columnNumber, parseRange, quoteSheet, rangeAddress } from '../../src/model/cell';

test.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [702, 'ZZ'], [703, 'AAA'], [16_384, 'XFD']])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test('an address is read back as the range it names', () => {
  const range = fc.record({ top: fc.integer({ min: 1, max: 500 }), left: fc.integer({ min: 1, max: 16_000 }), rows: fc.nat(500), columns: fc.nat(384) })
    .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows, right: left + columns }));
  fc.assert(fc.property(range, (given) => { expect(parseRange(rangeAddress(given))).toEqual(given); }));
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
])('sheet %s is written %s in a formula', (sheet, quoted) => { expect(quoteSheet(sheet)).toBe(quoted); });
