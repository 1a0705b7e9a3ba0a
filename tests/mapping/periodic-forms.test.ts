import type { FormFilling } from '../../src/mapping/form/form-list';
import { isDay, textIn, type SourceRow } from '../../src/mapping/form/source';
import { dayParts } from '../../src/model/day';
import { filledForm, sampleFilling } from './filled-form';

/** Reports of months and quarters; the sample's period is the first half of 2014. */
let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

function entries(first: number, last: number): readonly SourceRow[] {
  return (filling.sources.get('AssistanceLog') ?? []).filter(({ values: { date } }) => {
    const month = isDay(date) ? dayParts(date.day).month : 0;
    return month >= first && month <= last;
  });
}
const amount = (rows: readonly SourceRow[]): number =>
  rows.reduce((sum, { values: { amount: value } }) => {
    return sum + (typeof value === 'object' && value !== null && 'amount' in value ? value.amount : 0);
  }, 0) / 1_000_000;
const deeds = (rows: readonly SourceRow[]): number =>
  rows.filter(({ values }) => values['deed'] === '是' && values['state'] === '已办结').length;

test('figures of the quarter and since January stand beside their labels', () => {
  const form = filledForm(
    filling,
    `2014年二季度双联工作统计表 | < | < | <
指标 | 单位 | 本季度 | 本年累计
走访群众 | 次 |  |
办好事实事 | 件 |  |
慰问折款 | 元 |  |
结对户 | 户 |  |
实施项目 | 个 |  | `,
  );
  const [quarter, year] = [entries(4, 6), entries(1, 6)];
  expect([3, 4, 5].map((row) => [form.at(row, 3), form.at(row, 4)])).toEqual([
    [quarter.length, year.length],
    [deeds(quarter), deeds(year)],
    [amount(quarter), amount(year)],
  ]);
  // How many projects there were in a quarter nobody knows.
  expect([form.at(7, 3), form.json.empty.map(({ address }) => address)]).toEqual([
    null,
    expect.arrayContaining(['表!C7']),
  ]);
  const trace = form.fill.cells.find(({ row, column }) => row === 3 && column === 3)?.trace ?? [];
  expect(trace.flatMap(({ rows }) => rows)).toHaveLength(quarter.length);
});

test('figures since January are as sure on a form that comes monthly as on any other', () => {
  const form = filledForm(filling, '双联工作月报 | < | <\n指标 | 本月 | 累计\n走访群众（次） |  | ');
  expect(form.json.tables[0]).toMatchObject({ cells: { C3: 'villages.*.logRows' }, sure: { C3: 0.97 } });
  expect([form.at(3, 2), form.at(3, 3)]).toEqual([null, entries(1, 6).length]);
});

test('a month’s report beside labels counts that month alone', () => {
  const form = filledForm(filling, '驻村工作月报表（3月） | <\n走访群众（次） | \n办好事实事（件） | ');
  expect([form.at(2, 2), form.at(3, 2)]).toEqual([entries(3, 3).length, deeds(entries(3, 3))]);
});

test('a month’s report by villages counts visits, households and deeds of that month', () => {
  const form = filledForm(
    filling,
    `驻村工作月报表（6月） | < | < | <
村名 | 走访农户（户） | 办理实事（件） | 发放物资折款（元）
 |  |  |
 |  |  | `,
  );
  const own = entries(6, 6).filter(({ values }) => values['village'] === '乌木村');
  const heads = own.flatMap(({ values: { household } }) => (household === null ? [] : [textIn(household)]));
  expect([1, 2, 3, 4].map((column) => form.at(3, column))).toEqual([
    '乌木村',
    new Set(heads).size,
    deeds(own),
    amount(own),
  ]);
});

test('stretches of months are columns of what they count', () => {
  const form = filledForm(
    filling,
    `干部走访情况表 | < | < | <
干部姓名 | 走访情况 | < | <
^ | 1月-3月 | 4至6月 | 合计
 |  |  |
 |  |  | `,
  );
  const of = (first: number, last: number): number =>
    entries(first, last).filter(({ values }) => textIn(values['cadres']).split('、').includes('周明远')).length;
  expect([1, 2, 3, 4].map((column) => form.at(4, column))).toEqual(['周明远', of(1, 3), of(4, 6), of(1, 6)]);
});

test('a village’s report beside labels counts that village’s month, and its months since January', () => {
  const form = filledForm(
    filling,
    `双联工作月报表 | < | < | <
村名：乌木村        月份：5月 | < | < | <
项目 | 单位 | 本月 | 累计
走访群众 | 户次 |  |
办好事实事 | 件 |  | `,
  );
  const own = (first: number, last: number): readonly SourceRow[] =>
    entries(first, last).filter(({ values }) => values['village'] === '乌木村');
  expect([4, 5].map((row) => [form.at(row, 3), form.at(row, 4)])).toEqual([
    [own(5, 5).length, own(1, 5).length],
    [deeds(own(5, 5)), deeds(own(1, 5))],
  ]);
});

test('labels by months: what happened in each, its sum, and no households of months that are over', () => {
  const form = filledForm(
    filling,
    `指标按月统计 | < | < | < | < | < | < | <
指标 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 合计
走访（次） |  |  |  |  |  |  |
结对户（户） |  |  |  |  |  |  | `,
  );
  const months = [1, 2, 3, 4, 5, 6].map((month) => entries(month, month).length);
  expect([2, 3, 4, 5, 6, 7, 8].map((column) => form.at(3, column))).toEqual([...months, entries(1, 6).length]);
  expect(form.json.tables[0]).toMatchObject({ cells: { H3: 'log.*.rows.1-6月' } });
  // How many there are is known of the last day of the period alone.
  expect([2, 3, 4, 5, 6, 7, 8].map((column) => form.at(4, column))).toEqual([null, null, null, null, null, 49, null]);
  expect(form.json.empty.map(({ address }) => address)).toEqual(['表!B4', '表!C4', '表!D4', '表!E4', '表!F4', '表!H4']);
});

test('合计 behind some months is of these', () => {
  const form = filledForm(filling, '统计 | < | < | <\n指标 | 4月 | 5月 | 合计\n走访（次） |  |  | ');
  expect(form.at(3, 4)).toBe(entries(4, 5).length);
});
