import type { Summary } from '../../src/model/summary';
import { summaryJson } from '../../src/summary/json';
import { content } from '../support/book';
import { summaryOf } from './summary-of';

const HEAD = '板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金类别 | 资金来源 | 资金(万元) | 状态 | 建设地点';
const VILLAGES = '名称 | 类别\n甲村 | 村\n乙村 | 村';

const summed = (...rows: readonly string[]): Promise<Summary> =>
  summaryOf(content({ Villages: VILLAGES, Projects: [HEAD, ...rows].join('\n') }));
const json = async (...rows: readonly string[]) => summaryJson(await summed(...rows));

test('quantities in different units stand on lines of their own', async () => {
  const { sections } = await json(
    '改善村容村貌 | 庭院改造 | 一 | =60 | 户 | | | | 已完成 | 甲村',
    '改善村容村貌 | 庭院改造 | 二 | =3 | 处 | | | | 已完成 | 甲村',
    '改善村容村貌 | 庭院改造 | 三 | =40 | 户 | | | | 实施中 | 甲村',
  );
  expect(sections).toEqual([
    { section: '改善村容村貌', item: '庭院改造', unit: '处', projects: 1, quantity: 3, completed: 3, funds: 0 },
    { section: '改善村容村貌', item: '庭院改造', unit: '户', projects: 2, quantity: 100, completed: 60, funds: 0 },
  ]);
});

test('0.1 and 0.2 are 0.3, in quantities and in funds', async () => {
  const { sections, sectionTotals, funds } = await json(
    '基础设施建设 | 社道水泥路 | 一 | =0.1 | 公里 | 自筹 | 村民 | =0.1 | 已完成 | 甲村',
    '基础设施建设 | 社道水泥路 | 二 | =0.2 | 公里 | 自筹 | 村民 | =0.2 | 已完成 | 甲村',
  );
  expect(sections[0]).toMatchObject({ quantity: 0.3, completed: 0.3, funds: 0.3 });
  expect(sectionTotals).toEqual([{ section: '基础设施建设', projects: 2, funds: 0.3 }]);
  expect(funds).toEqual([{ kind: '自筹', source: '村民', projects: 2, funds: 0.3 }]);
});

test('sections follow the list of 板块, each with its subtotal', async () => {
  const { sectionTotals } = await json(
    '改善村容村貌 | 沼气池建设 | 一 | =5 | 口 | | | =1.5 | 实施中 | 甲村',
    '农村产业发展 | 土地流转 | 二 | =5 | 亩 | | | =2 | 谋划 | 甲村',
    '改善村容村貌 | 庭院改造 | 三 | =5 | 户 | | | =0.25 | 实施中 | 甲村',
  );
  expect(sectionTotals).toEqual([
    { section: '农村产业发展', projects: 1, funds: 2 },
    { section: '改善村容村貌', projects: 2, funds: 1.75 },
  ]);
});

test('funds go by kind and source; a project that says nothing of funds has no line', async () => {
  const { funds } = await json(
    '基础设施建设 | 河堤修建 | 一 | =1 | 公里 | 上级争取资金 | 省综改办 | =60 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 二 | =1 | 公里 | 财政奖补 | 一事一议 | | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 三 | =1 | 公里 | | | | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 四 | =1 | 公里 | | | =7 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 五 | =1 | 公里 | 上级争取资金 | | =0 | 已完成 | 甲村',
  );
  expect(funds).toEqual([
    { kind: '上级争取资金', source: '省综改办', projects: 1, funds: 60 },
    { kind: '上级争取资金', source: null, projects: 1, funds: 0 },
    { kind: '财政奖补', source: '一事一议', projects: 1, funds: 0 },
    { kind: null, source: null, projects: 1, funds: 7 },
  ]);
});

test('funds follow the list of 资金类别, their sources the alphabet, and what is not named comes last', async () => {
  const { funds } = await json(
    '基础设施建设 | 河堤修建 | 一 | =1 | 公里 | | | =1 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 二 | =1 | 公里 | 财政奖补 | | =1 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 三 | =1 | 公里 | 财政奖补 | 乙 B | =1 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 四 | =1 | 公里 | 财政奖补 | 乙 A | =1 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 五 | =1 | 公里 | 上级争取资金 | 乙 C | =1 | 已完成 | 甲村',
  );
  expect(funds.map(({ kind, source }) => [kind, source])).toEqual([
    ['上级争取资金', '乙 C'],
    ['财政奖补', '乙 A'],
    ['财政奖补', '乙 B'],
    ['财政奖补', null],
    [null, null],
  ]);
});

test('a project of several villages, of 全乡 or of no place counts in the last row, so that columns add up', async () => {
  const { villages } = await json(
    '基础设施建设 | 河堤修建 | 一 | =1 | 公里 | | | =1 | 已完成 | 甲村',
    '基础设施建设 | 河堤修建 | 二 | =1 | 公里 | | | =2 | 已完成 | 甲村、乙村',
    '基础设施建设 | 河堤修建 | 三 | =1 | 公里 | | | =4 | 已完成 | 全乡',
    '基础设施建设 | 河堤修建 | 四 | =1 | 公里 | | | =8 | 已完成 |',
  );
  expect(villages.map(({ village, projects, funds }) => [village, projects, funds])).toEqual([
    ['甲村', 1, 1],
    ['乙村', 0, 0],
    [null, 3, 14],
  ]);
});

test('without such a project there is no last row', async () => {
  const { villages } = await json('基础设施建设 | 河堤修建 | 一 | =1 | 公里 | | | =1 | 已完成 | 甲村');
  expect(villages.map(({ village }) => village)).toEqual(['甲村', '乙村']);
});

test('each line names the rows it was made from', async () => {
  const { sections, sectionTotals, funds } = await summed(
    '农村产业发展 | 土地流转 | 一 | =5 | 亩 | 自筹 | | | 谋划 | 甲村',
    '农村产业发展 | 蔬菜种植 | 二 | =5 | 亩 | | | | 谋划 | 甲村',
    '农村产业发展 | 土地流转 | 三 | =5 | 亩 | | | | 谋划 | 甲村',
  );
  expect(sections.find(({ item }) => item === '土地流转')?.trace).toEqual([{ table: 'Projects', rows: [2, 4] }]);
  expect(sectionTotals[0]?.trace).toEqual([{ table: 'Projects', rows: [2, 3, 4] }]);
  expect(funds[0]?.trace).toEqual([{ table: 'Projects', rows: [2] }]);
});
