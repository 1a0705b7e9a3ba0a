import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { fillJson } from '../../src/app/fill/fill-json';
import { formFigures, formSources } from '../../src/app/fill/form-sources';
import { asksForOtherTime } from '../../src/mapping/form/asked-period';
import { fillSheet } from '../../src/mapping/form/fill-form';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { NO_RESULT } from '../../src/model/cell';
import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { summarize } from '../../src/summary/summarize';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { sheetFrom } from './old-tables';

let filling: FormFilling;

beforeAll(async () => {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const { book, findings, period } = await check(workbook, parseIsoDay('2014-07-05') ?? 0, unwatched);
  if (!period) throw new Error('no period');
  const summary = await summarize(book, findings, period, unwatched);
  const context = { date1904: false, templateVersion: null, lists: FIRST_VALUES };
  filling = { sources: formSources(book, summary), figures: formFigures(summary), period, context, map: null };
});

function filled(text: string) {
  const cells = sheetFrom('表', text);
  const width = Math.max(...cells.values.map((row) => row.length));
  const hasFormat = (row: number, column: number) => row >= 2 && row <= cells.values.length && column <= width;
  const fill = fillSheet({ cells, hasFormat }, filling);
  const [table] = fillJson([fill]).tables;
  const first = fill.cells.filter(({ row }) => row === fill.cells[0]?.row).map(({ value }) => value);
  return { table, first, fill };
}

test('a list shows what its rows refer to, with ID numbers hidden as its header asks', () => {
  const { table, first, fill } = filled(`
    附件：贫困户帮扶情况表 | < | < | < | < | < | <
    村 | 贫困户 | < | < | 帮扶责任人 | < | <
    ^ | 姓名 | 身份证号（隐去中间8位） | 电话 | 姓名 | 职务 | 电话
     |  |  |  |  |  |
     |  |  |  |  |  |
    合计 |  |  |  |  |  | `);
  expect(table).toMatchObject({ source: 'Pairings', columns: { F: 'cadre.post', G: 'cadre.phone' }, rows: 49 });
  expect(first.slice(0, 5)).toEqual(['乌木村', '陈大山', '519900********0108', '13800001001', '周明远']);
  expect(fill.inserts).toEqual([{ after: 4, count: 47, like: 4, stretch: false }]);
});

test('printed villages, 板块 and 事项 with their units get the figures of their own', () => {
  expect(
    filled(`
      各村基本情况 | < | < | <
      村名 | 总户数 | 联系干部（名） | 是否省定贫困村
      乌木村 |  |  |
      平桥村 |  |  | `).first,
  ).toEqual([412, 2, '否']);
  expect(
    filled(`
      项目汇总表 | < | <
      板块 | 项目个数 | 投资（万元）
      农村产业发展 |  |
      基础设施建设 |  | `).fill.cells.map(({ value }) => value),
  ).toEqual([9, 0, 11, 1570]);
  const { table, first } = filled(`
    任务完成情况表 | < | < | < | <
    事项 | 单位 | 任务数 | 完成数 | 投入资金（元）
    桥梁修建 | 座 |  |  |
    山坪塘整治 | 口 |  |  | `);
  expect(table).toMatchObject({ source: 'sections' });
  expect(first).toEqual([2, 2, 100_000]);
});

test('labels of single figures are found by their words and their units', () => {
  const { table } = filled(`
    工作统计 | < | < | <
    结对户数（户） |  | 走访次数（次） |
    走访空巢老人（人次） |  | 慰问困难群众金额（元） |
    项目总投资（万元） |  | 桥梁修建（座） |
    银行贷款（万元） |  | 桥梁修建（公里） | `);
  expect(table).toMatchObject({
    cells: {
      B2: 'villages.*.households',
      D2: 'villages.*.logRows',
      B3: 'visits.空巢老人.persons',
      D3: 'visits.困难群众.amount',
      B4: 'villages.*.funds',
      D4: 'sections.基础设施建设.桥梁修建.quantity',
    },
  });
  expect(Object.keys((table as { cells: object }).cells)).toHaveLength(6);
});

test('a list that is like nothing is left empty, and its headers are no labels', () => {
  const { fill } = filled(`
    养老保险缴费表 | < | <
    序号 | 联系户数 | 缴费档次
    1 |  |
    2 |  | `);
  expect(fill.cells).toEqual([]);
});

test('lists side by side share the rows that come in', () => {
  const { fill } = filled(`
    干部名册 | < | < |  |  |  |
    姓名 | 职务 | 联系村 |  | 村 | 总户数 | 总人口
     |  |  |  |  |  |
     |  |  |  |  |  | `);
  const villages = fill.lists.find(({ source }) => source === 'Villages')?.rows ?? 0;
  const cadres = fill.lists.find(({ source }) => source !== 'Villages')?.rows ?? 0;
  expect(villages).toBeGreaterThan(2);
  expect(cadres).toBeGreaterThan(villages);
  expect(fill.inserts).toEqual([{ after: 3, count: cadres - 2, like: 3, stretch: false }]);
});

test('a total above the rows that it counts ends no list', () => {
  const { first } = filled(`
    各村情况 | <
    村名 | 总户数
    合计 |
    乌木村 |
    平桥村 | `);
  expect(first).toEqual([412]);
});

test('a row for each figure, with its unit between label and cell, is filled', () => {
  const { table, fill } = filled(`
    双联工作情况统计表 | < | < | < | <
    项目 | < | 单位 | 数量 | 备注
    联系服务 | 联系干部 | 人 |  |
    ^ | 慰问金额 | 万元 |  |
    ^ | 其中：养殖补贴 | 万元 |  |
    办实事 | 办好事实事 | 件 |  | `);
  expect(table).toMatchObject({
    cells: { D3: 'villages.*.cadres', D4: 'villages.*.amount', D6: 'villages.*.deeds' },
  });
  const amount = fill.cells.find(({ row }) => row === 4)?.value;
  expect(amount).toBeCloseTo(2.17262, 6);
  expect(fill.empty.map(({ address }) => address)).toContain('表!D5');
});

test('members of the party are not those that were won for it', () => {
  const { fill } = filled(`
    基层组织 | <
    党员（名） |  `);
  expect(fill.cells).toEqual([]);
});

test('formulas of a list stand in its new rows too, and are not written over or called empty', () => {
  const text = `
    帮扶情况表 | < | <
    村 | 户主 | 家庭人口
     |  | ${NO_RESULT}
     |  | ${NO_RESULT}
    合计 |  | ${NO_RESULT}`;
  const sheet = sheetFrom('表', text);
  const cells = { ...sheet, isFormula: (row: number, column: number) => row >= 3 && row <= 5 && column === 3 };
  const { lists, cells: written, empty } = fillSheet({ cells, hasFormat: (row) => row >= 2 && row <= 5 }, filling);
  expect(lists[0]?.rows).toBe(49);
  expect(written.filter(({ column }) => column === 3)).toEqual([]);
  expect(empty).toEqual([]);
});

test('a row of other formulas ends a list though nothing calls it a total, and merged cells are one column', () => {
  const sheet = sheetFrom(
    '表',
    `
    干部情况表 | < | < | <
    干部姓名 | 职务 | < | 联系村
     |  |  |
     |  |  |
    ${NO_RESULT} |  |  |
    制表： |  | 审核： | `,
  );
  const merges = [3, 4, 5].map((row) => ({ top: row, bottom: row, left: 2, right: 3 }));
  const isFormula = (row: number, column: number) => row === 5 && column === 1;
  const cells = { ...sheet, merges: [...sheet.merges, ...merges], isFormula };
  const { lists, inserts, empty } = fillSheet({ cells, hasFormat: (row) => row >= 2 && row <= 5 }, filling);
  const rows = lists[0]?.rows ?? 0;
  expect(inserts).toEqual([{ after: 3, count: rows - 2, like: 3, stretch: false }]);
  expect(lists[0]).toMatchObject({
    unmatched: [],
    columns: [{ key: 'name' }, { key: 'post', sure: 0.92 }, { key: 'villages' }],
  });
  expect(empty).toEqual([]);
});

describe('a figure of another time than the report period', () => {
  test('is left empty and listed, in a list as beside a label', () => {
    const { fill } = filled(`
      附件：帮扶工作月报表 | < | <
      村 | 本月走访户次 | 走访人次
      | |
      | |
      | |`);
    expect(fill.cells.some(({ column }) => column === 2)).toBe(false);
    expect(fill.cells.some(({ column }) => column === 3)).toBe(true);
    expect(fill.empty.map(({ label }) => label)).toContain('本月走访户次');
  });

  test.each([
    ['本月走访人次', false],
    ['上半年走访人次', true],
    ['下半年走访人次', false],
    ['本季度折款金额', false],
    ['去年同期走访人次', false],
    ['今年以来走访人次', true],
  ])('%s: filled %s where the ledgers are of the first half of the year', (label, isFilled) => {
    expect(asksForOtherTime([label], 'persons', filling.period)).toBe(!isFilled);
  });

  test('what stands in the ledger is no month’s, and 60岁以上年龄 names no year', () => {
    expect(asksForOtherTime(['本月完成投资'], 'funds', filling.period)).toBe(true);
    expect(asksForOtherTime(['全年完成投资'], 'funds', filling.period)).toBe(false);
    expect(asksForOtherTime(['60岁以上年龄段人数'], 'persons', filling.period)).toBe(false);
  });
});
