import { rowHeight, textWidth, wrappedLines } from '../../../src/plan/layout/text-size';

test.each([
  ['abc 12', 6],
  ['乌木村', 6],
  ['资金(万元)', 10],
  ['（全角）', 8],
  ['● 达标', 7],
  ['3–5', 3],
  ['𠮷', 2],
])('%s is %d characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('a line break and a full line each begin a new line', () => {
  expect(wrappedLines('', 10)).toBe(1);
  expect(wrappedLines('一\n二', 10)).toBe(2);
  expect(wrappedLines('一二三四五', 11)).toBe(1);
  expect(wrappedLines('一二三四五六', 11)).toBe(2);
});

test('no row is lower than asked or taller than Excel allows', () => {
  expect(rowHeight(1, 10, 22)).toBe(22);
  expect(rowHeight(3, 10, 22)).toBe(47);
  expect(rowHeight(1000, 10, 22)).toBe(409);
});
