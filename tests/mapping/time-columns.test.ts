import { dayOf } from '../../src/model/day';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { isDay } from '../../src/mapping/form/source';
import { filledForm, sampleFilling } from './filled-form';

let half: FormFilling;
beforeAll(async () => {
  half = await sampleFilling();
});

/** The log's rows of a village in months of 2014, counted anew. */
const rowsOf = (village: string, first: number, last: number): number =>
  (half.sources.get('AssistanceLog') ?? []).filter(({ values }) => {
    const day = isDay(values['date']) ? values['date'].day : 0;
    const [from, to] = [dayOf(2014, first, 1) ?? 0, dayOf(2014, last + 1, 1) ?? 0];
    return values['village'] === village && day >= from && day < to;
  }).length;
const deedsOf = (village: string, first: number, last: number): number =>
  (half.sources.get('AssistanceLog') ?? []).filter(({ values }) => {
    const day = isDay(values['date']) ? values['date'].day : 0;
    const [from, to] = [dayOf(2014, first, 1) ?? 0, dayOf(2014, last + 1, 1) ?? 0];
    const isDeed = values['deed'] === '是' && values['state'] === '已办结';
    return values['village'] === village && isDeed && day >= from && day < to;
  }).length;
const WU = '乌木村';
const form = (title: string, headers: string, filling = half) =>
  filledForm(
    filling,
    `${title} | < | < | < | < | <\n村名 | 走访次数 | < | < | < | <\n^ | ${headers}\n${WU} |  |  |  |  | \n平桥村 |  |  |  |  | `,
  );
const inRow = (filled: ReturnType<typeof form>) => [2, 3, 4, 5, 6].map((column) => filled.at(4, column));

test('times below a joint header are those that the title’s month gives them', () => {
  const filled = form('2014年6月各村双联工作月报表', '上月 | 本月 | 本季度 | 本年累计 | 同比');
  expect(inRow(filled)).toEqual([rowsOf(WU, 5, 5), rowsOf(WU, 6, 6), rowsOf(WU, 4, 6), rowsOf(WU, 1, 6), null]);
  expect(filled.json.empty.map(({ label }) => label)).toEqual(['同比', '同比']);
});

test('of a half-year no month is this one, and a quarter is one that is named', () => {
  const filled = form('各村走访情况统计表', '上月 | 本月 | 一季度 | 二季度 | 累计');
  expect(inRow(filled)).toEqual([null, null, rowsOf(WU, 1, 3), rowsOf(WU, 4, 6), rowsOf(WU, 1, 6)]);
  expect(new Set(filled.json.empty.map(({ label }) => label))).toEqual(new Set(['上月', '本月']));
  const quarters = form('各村走访情况统计表', '三季度 | 上半年 | 全年 | 上年同期 | 本季度');
  expect(inRow(quarters)).toEqual([null, rowsOf(WU, 1, 6), null, null, null]);
});

test('in the report of one month last month is not known, and what was done since January neither', () => {
  const period = { start: dayOf(2014, 6, 1) ?? 0, end: dayOf(2014, 6, 30) ?? 0 };
  const filled = form('各村走访情况统计表', '上月 | 本月 | 本季度 | 累计 | 同比', { ...half, period });
  expect(inRow(filled)).toEqual([null, rowsOf(WU, 6, 6), null, null, null]);
});

test('a time beside the words of one header counts as one above them does', () => {
  const filled = filledForm(
    half,
    `2014年6月各村走访慰问情况 | < | < | < | <\n村名 | 走访次数 | 走访次数（累计） | 本年累计好事实事 | 上月走访次数\n${WU} |  |  |  | \n平桥村 |  |  |  | `,
  );
  expect([2, 3, 4, 5].map((column) => filled.at(3, column))).toEqual([
    rowsOf(WU, 6, 6),
    rowsOf(WU, 1, 6),
    deedsOf(WU, 1, 6),
    rowsOf(WU, 5, 5),
  ]);
});

test('another year’s title gives no time at all', () => {
  expect(inRow(form('2013年6月各村双联工作月报表', '上月 | 本月 | 本季度 | 本年累计 | 同比'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
