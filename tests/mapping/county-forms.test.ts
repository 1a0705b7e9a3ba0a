import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { fillJson } from '../../src/app/fill/fill-json';
import { formFigures, formSources } from '../../src/app/fill/form-sources';
import { fillSheet, type FormFilling } from '../../src/mapping/form/fill-form';
import { parseMap } from '../../src/mapping/map-file';
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

function filled(text: string, map: FormFilling['map'] = null) {
  const cells = sheetFrom('表', text);
  const width = Math.max(...cells.values.map((row) => row.length));
  const hasFormat = (row: number, column: number) => row >= 2 && row <= cells.values.length && column <= width;
  const fill = fillSheet({ cells, hasFormat }, { ...filling, map });
  const at = new Map(fill.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return { fill, at: (row: number, column: number) => at.get(`${row},${column}`) ?? null, json: fillJson([fill]) };
}

test.each([
  ['身份证号（中间8位用*代替）', '电话（脱敏）'],
  ['身份证号（保留前6位后4位）', '电话（中间四位隐藏）'],
  ['身份证号（用×代替）', '电话（遮挡）'],
])('%s and %s show no more of a number than a submission does', (id, phone) => {
  const { at } = filled(`结对帮扶名册 | < | <\n户主 | ${id} | ${phone}\n | |  \n | |  `);
  expect([at(3, 2), at(3, 3)]).toEqual(['519900********0108', '138****1001']);
});

test('a star that marks what must be filled in hides nothing, and a note below the form does', () => {
  const form = (note: string) =>
    filled(`结对帮扶名册 | < | <\n*户主 | *身份证号 | *联系电话\n | |  \n | |  \n${note} | < | <`);
  expect(form('注：带*的必填').at(3, 2)).toBe('519900196106050108');
  const { at } = form('注：身份证号须脱敏后上报');
  expect([at(3, 2), at(3, 3)]).toEqual(['519900********0108', '13800001001']);
});

test('the last digits of a phone are all that is asked for', () => {
  const { at } = filled('结对帮扶名册 | < | <\n户主 | 电话后四位 | 类别\n | |  \n | |  ');
  expect(at(3, 2)).toBe('1001');
});

test('rows below a heading are for what it names, and each block grows by its own', () => {
  const form = `
    项目实施情况表 | < | < | <
    序号 | 项目名称 | 建设地点 | 投资
    一、基础设施建设 | < | < | <
     |  |  |
     |  |  |
    小计 |  |  |
    二、农村产业发展 | < | < | <
     |  |  |
     |  |  |
    小计 |  |  |
    合计 |  |  | `;
  const { fill, at, json } = filled(form);
  expect(fill.lists.map(({ filter, rows }) => [filter, rows])).toEqual([
    [{ section: ['基础设施建设'] }, 11],
    [{ section: ['农村产业发展'] }, 9],
  ]);
  expect(fill.inserts.map(({ after, count }) => [after, count])).toEqual([
    [4, 9],
    [8, 7],
  ]);
  expect([at(4, 1), at(14, 1), at(17, 1), at(25, 1)]).toEqual([1, 11, 1, 9]);
  expect(fill.cells.every(({ row }) => row !== 15 && row !== 16 && row < 26)).toBe(true);
  const again = filled(form, parseMap(JSON.stringify({ tables: json.tables })));
  expect(again.fill.cells).toEqual(fill.cells);
});

test('a label merged over several rows is printed in each, and a subtotal among them ends nothing', () => {
  const { at } = filled(`
    各村结对情况表 | < | < | <
    片区 | 村名 | 结对户 | 联系干部
    东片 | 乌木村 |  |
    ^ | 平桥村 |  |
    ^ | 小计 |  |
    西片 | 定水村 |  | `);
  expect([at(3, 3), at(4, 3), at(5, 3), at(6, 3)]).toEqual([6, 5, null, 6]);
});

test('a day comes into the columns that a form has for month and day', () => {
  const { at } = filled(`
    干部走访慰问台账 | < | < | < | < | <
    时间 | < | 走访干部 | 走访对象 | 慰问金（百元） | 内容
    月 | 日 | ^ | ^ | ^ | ^
     |  |  |  |  |
     |  |  |  |  |`);
  expect([at(4, 1), at(4, 2), at(4, 3), at(4, 5)]).toEqual([1, 20, '周明远', 3]);
});

test('who helps a household is no number of cadres, and labels with a colon are filled like others', () => {
  const card = filled('困难群众明白卡 | < | < | <\n户主姓名 |  | 家庭人口 |\n帮扶干部 |  | 联系电话 | ');
  expect(card.fill.cells).toEqual([]);
  const { at, fill } = filled(`
    工作情况 | < | < | <
    填报单位： |  | 填报时间： |
    联系干部总数： |  | 结对帮扶户数： |
    走访人次： |  | 办好事实事（件）： | `);
  expect([at(3, 2), at(3, 4), at(4, 2), at(4, 4)]).toEqual([19, 49, 217, 51]);
  expect(fill.empty).toEqual([]);
});
