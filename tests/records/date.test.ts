import { dayOf, formatDay } from '../../src/model/day';
import { oneCell } from './one-cell';

const date = (written: string, date1904 = false) => oneCell('AssistanceLog', '日期', written, { date1904 });
/** 2014-03-05 in the 1900 system: openpyxl.utils.datetime.to_excel(date(2014, 3, 5)) */
const MARCH_5 = 41703;

test('a real date is read without a finding', async () => {
  expect(await date('=41703')).toEqual({ value: MARCH_5, state: 'read', finding: undefined });
  expect(dayOf(2014, 3, 5)).toBe(MARCH_5);
});

test('in a 1904 workbook the same day has a serial number lower by 1462', async () => {
  expect(await date('=40241', true)).toEqual({ value: MARCH_5, state: 'read', finding: undefined });
  const { value, finding } = await date('2014.3.5', true);
  expect(value).toBe(MARCH_5);
  expect(finding?.fix).toEqual({ before: '2014.3.5', after: 40241, numberFormat: 'yyyy-mm-dd', safe: true });
});

test.each([
  '2014-3-5',
  '2014-03-05',
  '2014/03/05',
  '2014/3/5',
  '2014.3.5',
  '20140305',
  '2014年3月5日',
  '2014年3月5号',
  '2014年03月05日',
  '2014年3月5',
  '２０１４－３－５',
  '２０１４年３月５日',
  '２０１４．３．５',
  '2014。3。5',
  '2014 年 3 月 5 日',
  '"\\u3000 2014-3-5\\u00a0"',
  '2014–3–5',
  '2014、3、5',
  '2014，3，5',
  '2014/3/5 0:00:00',
  '2014-03-05T00:00:00Z',
  '2014-3-5 14:30',
  '2014年3月5日 星期三',
  '2014年3月5日(周三)',
  '"2014-3-5\\u200b"',
])('%s is understood as 5 March 2014 and offered as a fix', async (written) => {
  const { value, state, finding } = await date(written);
  expect({ value, state }).toEqual({ value: MARCH_5, state: 'read' });
  expect(finding).toMatchObject({
    code: 'C102',
    severity: 'warning',
    suggestion: '2014-03-05',
    params: { reason: 'text' },
  });
  expect(finding?.fix).toEqual({ before: finding?.value, after: MARCH_5, numberFormat: 'yyyy-mm-dd', safe: true });
});

test('eight digits typed as a number are understood, and the finding says so', async () => {
  const { value, finding } = await date('=20140305');
  expect(value).toBe(MARCH_5);
  expect(finding).toMatchObject({
    code: 'C102',
    params: { reason: 'digits' },
    fix: { before: 20140305, after: MARCH_5, safe: true },
  });
});

test('a time of day is dropped, not in silence', async () => {
  const { value, finding } = await date('=41703.6');
  expect(value).toBe(MARCH_5);
  expect(finding).toMatchObject({ code: 'C102', params: { reason: 'time' }, fix: { before: 41703.6, after: MARCH_5 } });
});

test.each([
  ['2014年3月', 'noDay'],
  ['2014-3', 'noDay'],
  ['2014.03', 'noDay'],
  ['201403', 'noDay'],
  ['2014', 'noDay'],
  ['2014年', 'noDay'],
  ['2014年3月份', 'noDay'],
  ['=201403', 'noDay'],
  ['=2014', 'noDay'],
  ['=2014.3', 'noDay'],
  ['=2014.12', 'noDay'],
  ['=2014.1', 'noDay'],
  ['=1998.05', 'noDay'],
  ['=3.5', 'noYear'],
  ['=12.31', 'noYear'],
  ['=13.5', 'range'],
  ['=2014.13', 'range'],
  ['=3.32', 'range'],
  ['3月5日', 'noYear'],
  ['3-5', 'noYear'],
  ['12.31', 'noYear'],
  ['2014-2-30', 'impossible'],
  ['2013-2-29', 'impossible'],
  ['20141301', 'impossible'],
  ['=20140231', 'impossible'],
  ['2014年4月31日', 'impossible'],
  ['1014-3-5', 'range'],
  ['2914-3-5', 'range'],
  ['=300', 'range'],
  ['=-1', 'range'],
  ['=0.5', 'range'],
  ['=3000000', 'range'],
  ['14-3-5', 'unreadable'],
  ['昨天', 'unreadable'],
  ['二〇一四年三月五日', 'unreadable'],
  ['2014-3-5至2014-3-8', 'unreadable'],
  ['2014年春节', 'unreadable'],
  ['41703', 'unreadable'],
  ['=true', 'unreadable'],
  ['5/3/2014', 'unreadable'],
])('%s is no definite day (%s): an error without a guess', async (written, reason) => {
  const { value, state, finding } = await date(written);
  expect({ value, state }).toEqual({ value: null, state: 'faulty' });
  expect(finding).toMatchObject({ code: 'C103', severity: 'error', params: { reason } });
  expect(finding).not.toHaveProperty('fix');
});

test('29 February of a leap year is a day', async () => {
  const { value } = await date('2012-2-29');
  expect(formatDay(Number(value))).toBe('2012-02-29');
});

test('the first month is January whichever way it is written', async () => {
  const { value, finding } = await date('2014年元月8日');
  expect(value).toBe(dayOf(2014, 1, 8));
  expect(finding?.suggestion).toBe('2014-01-08');
  expect((await date('2014年正月8日')).value).toBeNull();
});
