import { amountOf } from '../../src/model/amount';
import { parseIsoDay } from '../../src/model/day';
import { wan, wanText } from '../../src/report/text/amounts';
import { nextPeriodWords, periodHeading, periodWords } from '../../src/report/text/period-words';
import { ownWord, wholeWord } from '../../src/report/text/township';
import { namedPeriod } from '../../src/templates/periods';
import type { Period } from '../../src/model/summary';

function period(name: string, start = '2014-03-05', end = '2014-05-20'): Period {
  const days = namedPeriod(2014, name) ?? { start: parseIsoDay(start) ?? 0, end: parseIsoDay(end) ?? 0 };
  return { year: 2014, name, ...days, yearStart: days.start, yearEnd: days.end };
}

test.each([
  ['上半年', '2014年上半年', '2014年上半年', '下半年'],
  ['下半年', '2014年下半年', '2014年下半年', '2015年'],
  ['一季度', '2014年第一季度', '2014年第一季度', '第二季度'],
  ['四季度', '2014年第四季度', '2014年第四季度', '2015年'],
  ['前三季度', '2014年前三季度', '2014年前三季度', '第四季度'],
  ['全年', '2014年', '2014年度', '2015年'],
  ['3月', '2014年3月', '2014年3月', '下个月'],
  ['12月', '2014年12月', '2014年12月', '2015年'],
  ['自定义', '2014年3月5日至5月20日', '2014年3月5日至5月20日', '下一步'],
])('%s is worded rightly', (name, words, title, next) => {
  expect([periodWords(period(name)), periodHeading(period(name)), nextPeriodWords(period(name))]).toEqual([
    words,
    title,
    next,
  ]);
});

test('a period of the user’s own over the turn of a year names both years, one of a single day that day', () => {
  expect(periodWords(period('自定义', '2013-12-01', '2014-01-15'))).toBe('2013年12月1日至2014年1月15日');
  expect(periodWords(period('自定义', '2014-03-05', '2014-03-05'))).toBe('2014年3月5日');
});

test.each([
  [60, '60万'],
  [0.35, '0.35万'],
  [9999.9999, '9999.9999万'],
  [10_000, '1亿'],
  [15_000, '1.5亿'],
  [12_300, '1.23亿'],
  [16_570, '16570万'],
  [10_000.0001, '10000.0001万'],
  [1_000_000, '100亿'],
])('%s 万元 is told as %s元, never rounded', (value, text) => {
  expect(wanText(value)).toBe(text);
  expect(wan(amountOf(value), '资金', [])).toMatchObject({ text, value });
});

test.each([
  ['示例乡人民政府', '全乡', '我乡'],
  ['示例镇人民政府', '全镇', '我镇'],
  ['城关街道办事处', '全街道', '我街道'],
  [null, '全乡', '我乡'],
])('%s calls itself %s', (unit, whole, own) => {
  expect([wholeWord(unit), ownWord(unit)]).toEqual([whole, own]);
});
