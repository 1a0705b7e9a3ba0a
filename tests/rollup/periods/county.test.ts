import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { earlierReports } from '../../../src/app/periods/earlier-reports';
import type { RolledUp } from '../../../src/app/rollup/roll-up';
import { readDelivery } from '../../../src/app/rollup/read-delivery';
import type { Delivery } from '../../../src/rollup/delivery';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { content } from '../../support/book';
import { delivered, rolledUp } from '../county';
import { sheetRows } from '../county-plans';

const TODAY = dayOf(2016, 12, 31) ?? 0;
const never = (): never => {
  throw new Error('only a county’s workbook is opened again');
};

interface Unit {
  readonly unit: string;
  /** How often and when there was a visit, and whether each was a deed. */
  readonly visits: readonly (readonly [day: string, deed: '是' | '否'])[];
  readonly households?: readonly string[];
  readonly state?: '已完成' | '实施中';
}

function township(
  { unit, visits, households = ['陈大山', '何桂芳'], state = '已完成' }: Unit,
  period: string,
): Promise<Delivery> {
  const log = visits.map(
    ([day, deed]) => `=${day} | 王伟 | 乌木村 | 陈大山 | 空巢老人 | 走访慰问 | 日常 | ${deed} | 已办结 | =50 | 看望`,
  );
  const pairings = households.map((name) => `王伟 | 乌木村 | ${name} | 空巢老人 | =2014-01-02 | =13812344321`);
  return delivered(
    `${unit}${period}.xlsx`,
    content({
      Profile: `项目 | 内容\n填报单位 | ${unit}\n上级单位 | 示例县\n年度 | =2014\n报告期 | ${period}`,
      Villages: '名称 | 类别\n乌木村 | 村',
      Cadres: '姓名 | 干部类别 | 联系村\n王伟 | 机关干部 | 乌木村',
      Pairings: ['干部姓名 | 村 | 户主姓名 | 群众类别 | 结对日期 | 联系电话', ...pairings].join('\n'),
      AssistanceLog: [
        '日期 | 干部姓名 | 村 | 户主姓名 | 群众类别 | 帮扶方式 | 时机 | 好事实事 | 办理状态 | 折款金额(元) | 帮扶内容',
        ...log,
      ].join('\n'),
      Projects: `板块 | 事项 | 项目名称 | 数量 | 计量单位 | 资金类别 | 资金来源 | 资金(万元) | 状态\n基础设施建设 | 桥梁修建 | 桥 | =2 | 座 | 自筹 | 村 | =12.5 | ${state}`,
    }),
  );
}

const FIRST = [
  ['2014-02-01', '是'],
  ['2014-02-03', '是'],
] as const;
const SECOND = [...FIRST, ['2014-05-01', '是']] as const;

const early = () =>
  Promise.all([
    township({ unit: '甲乡', visits: FIRST }, '一季度'),
    township({ unit: '乙乡', visits: FIRST }, '一季度'),
    township({ unit: '丁乡', visits: FIRST }, '一季度'),
  ]);
const late = () =>
  Promise.all([
    township({ unit: '甲乡', visits: SECOND }, '二季度'),
    township({ unit: '乙乡', visits: [['2014-05-02', '否']], households: ['陈大山'], state: '实施中' }, '二季度'),
    township({ unit: '丙乡', visits: SECOND }, '二季度'),
  ]);

async function comparedWith(
  before: readonly Delivery[],
  open = never as (of: Delivery) => Promise<never>,
): Promise<RolledUp> {
  const reports = await earlierReports(before, open, TODAY, unwatched);
  return rolledUp(await late(), { before: reports });
}

/** The kinds of doubts of each unit, with the figures that have an earlier one. */
function gist({ comparison }: RolledUp): readonly unknown[] {
  return (comparison?.units ?? []).map(({ unit, comparison: { doubts, figures } }) => ({
    unit,
    doubts: doubts.map(({ kind, subject, before, now }) => [kind, subject, before, now]),
    figures: figures.map(({ measure, before, now, difference }) => [measure, before, now, difference]),
  }));
}

test('each unit is held against its own earlier submission: a clean one raises nothing, each fault is found', async () => {
  const { comparison } = await comparedWith(await early());
  const doubts = new Map(comparison?.units.map(({ unit, comparison: own }) => [unit, own.doubts]));
  expect(doubts.get('甲乡')).toEqual([]);
  expect(doubts.get('乙乡')?.map(({ kind, cell, cellBefore }) => [kind, cell, cellBefore])).toEqual([
    ['deeds', '干部名册!A2', '帮扶日志!A2'],
    ['projectCount', null, null],
    ['projects', '项目台账!I2', '项目台账!I2'],
    ['quantities', '项目台账!D2', '项目台账!D2'],
    ['pairings', null, '结对帮扶!C3'],
  ]);
  const notes = comparison?.notes.map(({ zh }) => zh).join('\n');
  expect(notes).toContain('丙乡没有上期的文件');
  expect(notes).toContain('丁乡上期（2014年一季度）报过，本期没有计入');
});

test('the county’s earlier workbook says the same as the submissions that it was made of', async () => {
  const before = await early();
  const county = await rolledUp(before);
  if (!county.plans) throw new Error('no county');
  const bytes = await newWorkbook(county.plans, county.rows);
  const open = () => openFileWorkbook(bytes);
  const delivery = await readDelivery({ file: '一季度全县.xlsx', bytes }, open, TODAY, unwatched);
  expect(delivery.content.kind).toBe('county');
  const reports = await earlierReports([delivery], open, TODAY, unwatched);
  const told = await rolledUp(await late(), { before: reports });
  expect(gist(told)).toEqual(gist(await comparedWith(before)));
  expect(told.comparison?.units[1]?.comparison.doubts.at(-1)?.cellBefore).toBe('全县结对帮扶!E5');
  expect(told.comparison?.units[0]?.comparison.notes).toEqual([]);
  const rows = sheetRows(told, 'sources').map(([, , measure, , sheet]) => [measure, sheet]);
  expect(rows).toContainEqual(['上期 走访次数（次）', '“一季度全县.xlsx”的全县帮扶日志']);
});

test('a county’s file of the wrong period is said once for all units, and not once for each', async () => {
  const units = Array.from({ length: 10 }, (_, at) => `第${at}乡`);
  const now = await Promise.all(units.map((unit) => township({ unit, visits: FIRST }, '二季度')));
  const notes = async (before: readonly Delivery[]) => {
    const reports = await earlierReports(before, never, TODAY, unwatched);
    return (await rolledUp(now, { before: reports })).comparison?.notes.map(({ zh }) => zh);
  };
  expect(await notes(now)).toEqual([
    expect.stringMatching(/^第0乡、第1乡、.*第7乡等10个单位：上期的文件报的也是2014年二季度/u),
  ]);
  const [first] = now;
  expect((await notes(first ? [first] : []))?.[0]).toMatch(/^第1乡、.*第8乡等9个单位没有上期的文件，没有比较。$/u);
});

test('the form sets every unit’s numbers side by side, and 数据来源 names the rows of both', async () => {
  const result = await comparedWith(await early());
  const rows = sheetRows(result, 'periodComparison').map((row) => row.filter((cell) => cell !== null && cell !== ''));
  expect(rows).toContainEqual(['各单位', '甲乡', '走访次数', '次', 1, 2, -1, -0.5]);
  expect(rows).toContainEqual(['各单位', '乙乡', '干部好事实事（本年累计）', '件', 0, 2, -2, -1]);
  expect(rows.flat().join('\n')).toContain('乙乡 王伟 乌木村 何桂芳');
  const sources = sheetRows(result, 'sources').filter(([form]) => form === '上期对比');
  expect(sources).toContainEqual(['上期对比', '各单位/甲乡', '走访次数（次）', 1, '全县帮扶日志', '第4行']);
  expect(sources).toContainEqual([
    '上期对比',
    '各单位/甲乡',
    '上期 走访次数（次）',
    2,
    '“甲乡一季度.xlsx”的帮扶日志',
    '第2–3行',
  ]);
});

test('a file of the period before that cannot be used, and one of the same period, are said; the others are compared', async () => {
  const [first] = await early();
  const [same] = await late();
  const unusable: Delivery = {
    file: '坏的.xlsx',
    shownFile: '坏的.xlsx',
    sha256: 'x',
    content: { kind: 'unusable', sentence: { zh: '坏了。', en: 'Broken.' } },
  };
  const { comparison } = await comparedWith([first, unusable, same]);
  expect(comparison?.units.map(({ unit }) => unit)).toEqual(['甲乡']);
  const notes = comparison?.notes.map(({ zh }) => zh).join('\n');
  expect(notes).toContain('上期的文件不能用：坏的.xlsx。坏了。');
  expect(notes).toContain('甲乡：上期的文件报的也是2014年二季度');
});
