import type { FormFilling } from '../../src/mapping/form/form-list';
import { plainText, type SourceRow } from '../../src/mapping/form/source';
import { DONE, YES } from '../../src/templates/lists';
import { filledForm, sampleFilling } from './filled-form';

/** Forms whose columns, rows or titles name quarters, months and occasions. */
let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

type Test = (values: SourceRow['values']) => boolean;
const log = (...tests: readonly Test[]): number =>
  (filling.sources.get('AssistanceLog') ?? []).filter(({ values }) => tests.every((test) => test(values))).length;
const inMonths =
  (first: number, last: number): Test =>
  ({ date }) => {
    const month = Number(plainText(date).slice('2014-'.length, '2014-01'.length));
    return month >= first && month <= last;
  };
const is =
  (key: string, value: string): Test =>
  (values) =>
    values[key] === value;

test('quarters beside printed villages are columns, though no other header is known', () => {
  const { at, json } = filledForm(
    filling,
    `2014年上半年各村走访慰问次数统计表 | < | < | <
村名 | 一季度 | 二季度 | 合计
乌木村 |  |  |
平桥村 |  |  | `,
  );
  const village = is('village', '乌木村');
  expect(json.tables[0]).toMatchObject({ source: 'villages', columns: { B: 'rows.1-3月', C: 'rows.4-6月' } });
  expect([2, 3, 4].map((column) => at(3, column))).toEqual([
    log(village, inMonths(1, 3)),
    log(village, inMonths(4, 6)),
    log(village),
  ]);
});

test('a quarter in 件 counts the good deeds of cadres that the title names', () => {
  const { at, json } = filledForm(
    filling,
    `干部好事实事完成情况表 | < | < | < | <
姓名 | 职务 | 一季度（件） | 二季度（件） | 累计完成（件）
 |  |  |  |
 |  |  |  | `,
  );
  const deeds = [
    is('deed', YES),
    is('state', DONE),
    ({ cadres }: SourceRow['values']) => /周明远/.test(plainText(cadres)),
  ];
  expect(json.tables[0]).toMatchObject({ columns: { C: 'deeds.1-3月', D: 'deeds.4-6月', E: 'deeds.1-6月' } });
  expect([3, 4, 5].map((column) => at(3, column))).toEqual([
    log(...deeds, inMonths(1, 3)),
    log(...deeds, inMonths(4, 6)),
    log(...deeds),
  ]);
});

test('ways to help are counted by quarters too, and by the quarter that the title names', () => {
  const whole = filledForm(
    filling,
    `干部帮扶方式统计表（2014年上半年） | < | < | < | <
帮扶方式 | 一季度（次） | 二季度（次） | 合计（次） | 占比（%）
政策咨询 |  |  |  |
技术指导 |  |  |  | `,
  );
  const way = is('method', '政策咨询');
  expect([2, 3, 4, 5].map((column) => whole.at(3, column))).toEqual([
    log(way, inMonths(1, 3)),
    log(way, inMonths(4, 6)),
    log(way),
    null,
  ]);
  const quarter = filledForm(
    filling,
    `2014年二季度帮扶方式统计表 | <
帮扶方式 | 次数
政策咨询 |
技术指导 | `,
  );
  expect(quarter.at(3, 2)).toBe(log(way, inMonths(4, 6)));
});

test('months that are printed in words stand under a title that names the half-year', () => {
  const { at } = filledForm(
    filling,
    `2014年上半年双联工作分月统计表 | < | <
月份 | 走访次数（次） | 办好事实事（件）
一月 |  |
二月 |  |
合计 |  | `,
  );
  expect([at(3, 2), at(4, 2)]).toEqual([log(inMonths(1, 1)), log(inMonths(2, 2))]);
});

test('合计 behind occasions of which one is left out is that of those that stand there', () => {
  const { at } = filledForm(
    filling,
    `各村“四必到”情况统计表（次） | < | < | < | < | <
村名 | 重大节日 | 婚丧嫁娶 | 红白喜事 | 农忙时节 | 合计
乌木村 |  |  |  |  |
平桥村 |  |  |  |  | `,
  );
  const row = [2, 3, 4, 5].map((column) => Number(at(3, column)));
  expect(at(3, 6)).toBe(row.reduce((sum, count) => sum + count, 0));
  expect(at(3, 6)).toBe(log(is('village', '乌木村'), ({ occasion }) => occasion !== '日常'));
});

test('合计 behind occasions of which nobody knows one stays empty', () => {
  const { at } = filledForm(
    filling,
    `各村到场次数统计表（次） | < | < | < | <
村名 | 重大节日 | 婚丧嫁娶 | 升学参军 | 合计
乌木村 |  |  |  |
平桥村 |  |  |  | `,
  );
  expect([at(3, 4), at(3, 5)]).toEqual([null, null]);
  expect(at(3, 2)).not.toBeNull();
});

test('how far projects are is asked behind 其中 too, and an address may say in brackets what it is of', () => {
  const states = filledForm(
    filling,
    `项目分板块统计表 | < | < | <
板块 | 项目数（个） | 其中：已完成（个） | 在建（个）
农村产业发展 |  |  |
基础设施建设 |  |  | `,
  );
  expect(states.json.tables[0]).toMatchObject({ columns: { C: 'projects.已完成', D: 'projects.实施中' } });
  const roster = filledForm(
    filling,
    `结对户花名册 | < | < | <
户主姓名 | 家庭住址（村、组） | 家庭人口 | 帮扶干部
 |  |  |
 |  |  | `,
  );
  expect(roster.at(3, 2)).toBe('乌木村3组');
});
