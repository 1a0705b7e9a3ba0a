import { formatDay } from '../../src/model/day';
import type { Period } from '../../src/model/summary';
import { periodsBefore } from '../../src/standard/periods-before';
import { namedPeriod } from '../../src/templates/periods';

function before(name: string): readonly string[] {
  const days = namedPeriod(2014, name) ?? { start: 41640, end: 41650 };
  const period: Period = { year: 2014, name, ...days, yearStart: days.start, yearEnd: days.end };
  return periodsBefore(period).map(
    ({ kind, words, period: { start, end } }) => `${kind} ${words} ${formatDay(start)} ${formatDay(end)}`,
  );
}

test.each([
  ['3月', ['环比 上月 2014-02-01 2014-02-28', '同比 上年同期 2013-03-01 2013-03-31']],
  ['1月', ['环比 上月 2013-12-01 2013-12-31', '同比 上年同期 2013-01-01 2013-01-31']],
  ['一季度', ['环比 上季度 2013-10-01 2013-12-31', '同比 上年同期 2013-01-01 2013-03-31']],
  ['四季度', ['环比 上季度 2014-07-01 2014-09-30', '同比 上年同期 2013-10-01 2013-12-31']],
  ['下半年', ['环比 上半年 2014-01-01 2014-06-30', '同比 上年同期 2013-07-01 2013-12-31']],
  ['上半年', ['同比 上年同期 2013-01-01 2013-06-30']],
  ['前三季度', ['同比 上年同期 2013-01-01 2013-09-30']],
  ['全年', ['同比 上年同期 2013-01-01 2013-12-31']],
  ['自定义', []],
])('%s is held against its earlier periods', (name, expected) => {
  expect(before(name)).toEqual(expected);
});
