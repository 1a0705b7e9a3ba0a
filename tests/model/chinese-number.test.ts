import { chineseCount } from '../../src/model/chinese-number';

test.each([
  [1, '一'],
  [2, '两'],
  [3, '三'],
  [9, '九'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [22, '二十二'],
  [99, '九十九'],
  [100, '100'],
])('%d things are %s个', (count, written) => {
  expect(chineseCount(count)).toBe(written);
});
