import { parseIsoDay } from '../../src/model/day';
import { titleMonths } from '../../src/mapping/form/title-months';

const period = { start: parseIsoDay('2014-01-01') ?? 0, end: parseIsoDay('2014-06-30') ?? 0 };
const named = (...above: readonly string[]) => titleMonths({ above, sheet: '表1' }, period);

test.each([
  ['2014年3月走访登记表', ['2014-03']],
  ['二〇一五年三月份走访台账', ['2015-03']],
  ['1-3月走访慰问登记表', ['2014-01', '2014-02', '2014-03']],
  ['五月至六月走访登记表', ['2014-05', '2014-06']],
  ['12月走访登记表', ['2014-12']],
  ['十二月走访登记表', ['2014-12']],
  ['2014年第二季度走访登记表', ['2014-04', '2014-05', '2014-06']],
  ['2014年上半年走访登记表', ['2014-01', '2014-02', '2014-03', '2014-04', '2014-05', '2014-06']],
])('%s asks for its months', (title, months) => {
  expect(named(title)).toEqual(months);
});

test.each([
  '走访登记表',
  '填报时间：2014年7月',
  '2014年7月1日',
  '二〇一四年七月一日',
  '3月以来走访登记表',
  '截至6月走访登记表',
  '近3个月走访登记表',
  '3月、5月走访登记表',
  '前三季度走访登记表',
])('%s asks for no months', (title) => {
  expect(named(title)).toBeNull();
});

test('a line that tells when the table was written says nothing of its months', () => {
  expect(named('填表日期：2014年7月2日', '2014年3月走访登记表')).toEqual(['2014-03']);
});
