import { amountOf } from '../../src/model/amount';
import { summaryJson } from '../../src/summary/json';
import { sampleRows } from '../../src/sample/sample';
import { content } from '../support/book';
import { summaryOf } from './summary-of';
import { workbookOf } from './workbook';

const LATE = {
  Villages: '名称 | 类别\n甲村 | 村',
  Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 班子成员 | 甲村',
};

test('the JSON has the keys that other programs rely on', async () => {
  const json = summaryJson(await summaryOf(workbookOf(sampleRows())));
  expect(Object.keys(json)).toEqual([
    'period',
    'organisation',
    'cadres',
    'indicators',
    'sections',
    'sectionTotals',
    'funds',
    'visits',
    'presence',
    'villages',
    'leftOut',
  ]);
  expect(json.period).toEqual({ year: 2014, name: '上半年', start: '2014-01-01', end: '2014-06-30' });
  expect(Object.keys(json.cadres[0] ?? {})).toEqual([
    'name',
    'category',
    'post',
    'villages',
    'households',
    'deeds',
    'deedsDue',
    'verdict',
    'reasons',
    'score',
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('reasons are sentences in the language asked for', async () => {
  const summary = await summaryOf(content(LATE));
  expect(summaryJson(summary).cadres[0]?.reasons).toEqual([
    '联系户0户，少于下限3户',
    '好事实事0件，到截止日期应办3件（全年5件）',
  ]);
  expect(summaryJson(summary, 'en').cadres[0]?.reasons).toEqual([
    '0 linked households, fewer than 3',
    '0 deeds, 3 due by now (5 a year)',
  ]);
});

test('amounts are rounded to 4 decimals only at the very end', async () => {
  const summary = await summaryOf(content(LATE));
  const visit = (amount: number) => ({
    householdType: null,
    occasion: '日常',
    rows: 1,
    persons: 1,
    amount: amountOf(amount),
    trace: [],
  });
  const { visits } = summaryJson({ ...summary, visits: [visit(0.00005), visit(0.00004), visit(1234567.8901)] });
  expect(visits.map(({ amount }) => amount)).toEqual([0.0001, 0, 1234567.8901]);
});
