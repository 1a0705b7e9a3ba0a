import { parseIsoDay, type Day } from '../../../src/model/day';
import type { IndicatorPeriod } from '../../../src/model/indicator';
import { windowWords } from '../../../src/standard/indicators/window-words';

const day = (text: string): Day => parseIsoDay(text) ?? NaN;
const zh = (period: IndicatorPeriod, first: string, last: string): string =>
  windowWords({ first: day(first), last: day(last) }, period).zh;

test.each([
  ['每周', '2014-03-03', '2014-03-09', '3月3日—9日'],
  ['每周', '2014-03-31', '2014-04-06', '3月31日—4月6日'],
  ['每半月', '2014-03-01', '2014-03-15', '3月上半月'],
  ['每半月', '2014-03-16', '2014-03-31', '3月下半月'],
  ['每月', '2014-12-01', '2014-12-31', '12月'],
  ['每两月', '2014-03-01', '2014-04-30', '3—4月'],
  ['每季度', '2014-10-01', '2014-12-31', '四季度'],
  ['每半年', '2014-01-01', '2014-06-30', '上半年'],
  ['每半年', '2014-07-01', '2014-12-31', '下半年'],
] as const)('a window of %s from %s to %s is called %s', (period, first, last, words) => {
  expect(zh(period, first, last)).toBe(words);
});
