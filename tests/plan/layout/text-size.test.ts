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

test('words, numbers and the punctuation behind a character are not torn', () => {
  // Room for ten: 第27、 is 6 and 87、 is 4; then 147、 (5) and 207、 (5); then 行.
  expect(wrappedLines('第27、87、147、207、行', 11)).toBe(3);
  // Room for eight: 一二三 is 6 and 四、 is 4.
  expect(wrappedLines('一二三四、', 9)).toBe(2);
  // Room for four: a word of ten takes three lines.
  expect(wrappedLines('abcdefghij', 5)).toBe(3);
});

test('no row is lower than asked or taller than Excel allows', () => {
  expect(rowHeight(1, 10, 22)).toBe(22);
  expect(rowHeight(3, 10, 22)).toBe(46);
  expect(rowHeight(1000, 10, 22)).toBe(409);
});
