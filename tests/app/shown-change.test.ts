import { shownAfter, shownBefore, unseenChange } from '../../src/app/shown-change';
import { dayOf } from '../../src/model/day';
import type { Fix } from '../../src/model/finding';

const day = dayOf(2014, 3, 5) ?? 0;
const fix = (before: Fix['before'], after: Fix['after'], numberFormat?: string): Fix => ({
  before,
  after,
  safe: true,
  ...(numberFormat !== undefined && { numberFormat }),
});

test.each([
  [fix('2014.3.5', day, 'yyyy-mm-dd'), '2014.3.5', '2014-03-05', null],
  [fix('2014-03-05', day, 'yyyy-mm-dd'), '2014-03-05', '2014-03-05', '文字 → 日期'],
  [fix(day + 0.5, day, 'yyyy-mm-dd'), '2014-03-05 12:00', '2014-03-05', null],
  [fix(20140305, day, 'yyyy-mm-dd'), '20140305', '2014-03-05', null],
  [fix('15.5', 15.5), '15.5', '15.5', '文字 → 数字'],
  [fix(13800001111, '13800001111', '@'), '13800001111', '13800001111', '数字 → 文字'],
  [fix('王\u200b伟', '王伟'), '王\u200b伟', '王伟', '去掉看不见的字符'],
  [fix('/', ''), '/', '', null],
  [fix(null, '日常'), '', '日常', null],
])('%j reads as it is shown, and says what cannot be seen', (change, before, after, unseen) => {
  expect([shownBefore(change, false), shownAfter(change, false)]).toEqual([before, after]);
  expect(unseenChange(change, false)?.zh ?? null).toBe(unseen);
});

test('in a workbook of the date system of 1904 a day is the day that the workbook shows', () => {
  expect(shownAfter(fix('2014.3.5', day - 1462, 'yyyy-mm-dd'), true)).toBe('2014-03-05');
});
