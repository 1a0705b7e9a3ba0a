import { fillSheet } from '../../src/mapping/form/fill-form';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';
import { sheetFrom } from './old-tables';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

test('a unit among other words in the brackets of a header is the unit', () => {
  const amounts = (header: string) =>
    filledForm(filling, `走访情况 | <\n群众类别 | ${header}\n空巢老人 | \n留守儿童 | `).at(3, 2);
  expect(amounts('折款金额（元）')).toBe(4340);
  expect(amounts('折款金额（万元，保留两位小数）')).toBe(0.434);
  expect(amounts('折款金额（含物资折款，万元）')).toBe(0.434);
  expect(amounts('折款金额（以万元为单位）')).toBe(0.434);
});

test('visits are counted in visits: a column that counts persons under the same words stays empty', () => {
  const visits = (header: string) =>
    filledForm(filling, `走访情况 | < | <\n群众类别 | ${header} | 折款金额（元）\n空巢老人 | | `).at(3, 2);
  expect(visits('走访群众（次）')).toBe(49);
  expect(visits('走访群众（户次）')).toBe(49);
  expect(visits('走访群众（人次）')).toBeNull();
  expect(visits('走访（人）')).toBeNull();
});

test('printed labels are known with numbers before them, with what 其中 parts and by other words for the same', () => {
  const { at } = filledForm(
    filling,
    `
    走访情况 | <
    群众类别 | 走访次数
    一、空巢老人 |
    其中：留守儿童 |
    残疾人 |
    困难党员 |
    低保户 | `,
  );
  expect([3, 4, 5, 6, 7].map((row) => at(row, 2))).toEqual([49, 22, 23, 27, null]);
  const villages = filledForm(filling, '情况 | <\n村名 | 总户数\n乌木 | \n平桥村委会 | \n大山村 | ');
  expect([3, 4, 5].map((row) => villages.at(row, 2))).toEqual([412, 356, null]);
});

test('printed villages under 村 are those of the summary, and kinds beside them are counted', () => {
  const { json, at } = filledForm(
    filling,
    `
    各村结对情况 | < | < | <
    村 | 结对户数 | 其中 | <
    ^ | ^ | 空巢老人 | 残障人员
    乌木村 |  |  |
    平桥村 |  |  | `,
  );
  expect(json.tables[0]).toMatchObject({ source: 'villages', columns: { A: 'village', B: 'households' } });
  expect([at(4, 2), at(4, 3), at(4, 4)]).toEqual([6, 1, 1]);
});

test('rows with numbers or dots in them are empty, and the numbers go on', () => {
  const { fill, at } = filledForm(
    filling,
    '花名册 | < | <\n序号 | 户主姓名 | 帮扶干部\n1 |  | \n2 |  | \n…… | …… | ……\n合计 |  | ',
  );
  expect(fill.lists[0]?.rows).toBe(49);
  expect([3, 5, 50, 51].map((row) => [at(row, 1), at(row, 2) !== null])).toEqual([
    [null, true],
    [3, true],
    [48, true],
    [49, true],
  ]);
});

test('a row of its own label and a formula ends empty rows though nothing calls it a total', () => {
  const cells = sheetFrom('表', '情况 | < | <\n支部名称 | 书记 | 党员数\n |  | \n |  | \n党员总数 | 0 | 后进数');
  const isFormula = (row: number, column: number) => row === 5 && column === 2;
  const { lists } = fillSheet({ cells: { ...cells, isFormula }, hasFormat: (row) => row < 6 }, filling);
  expect(lists[0]?.rows).toBe(10);
});

test('several facts that a form asks for in one cell stand there together', () => {
  const places = filledForm(filling, '结对花名册 | < | <\n户主姓名 | 村组 | 帮扶干部\n | | \n | | ');
  expect(places.at(3, 2)).toBe('乌木村3组');
  const text = (header: string) =>
    filledForm(filling, `项目 | < | < | <\n项目名称 | 投资 | 开竣工时间 | ${header}\n | | | \n | | | `);
  const { at, json } = text('责任人及电话');
  expect(at(3, 3)).toBe('2014-02-17至2014-04-30');
  expect(at(3, 4)).toBe('周明远 13800000101、郑涛 13800000110');
  expect(json.tables[0]).toMatchObject({ sure: { C: 0.88, D: 0.88 }, why: { C: 'several', D: 'several' } });
  expect(text('责任人及电话（隐去中间4位）').at(3, 4)).toBe('周明远 138****0101、郑涛 138****0110');
});

test('the post and phone of a project’s or a visit’s cadre are those of the roster', () => {
  const project = filledForm(filling, '项目 | < | < | <\n项目名称 | 资金 | 责任人 | 联系电话\n | | | \n | | | ');
  expect(project.at(4, 4)).toBe('13800000103');
  const visit = filledForm(filling, '走访登记表 | < | < | <\n走访日期 | 户主 | 走访干部 | 职务\n | | | \n | | | ');
  expect(visit.at(3, 4)).toBe('党委书记');
});

test('options that are printed in rows are ticked and leave the rows empty', () => {
  const { fill, at } = filledForm(
    filling,
    '乌木村走访登记表 | < | <\n走访时间 | 户主姓名 | 办理情况\n | | □已办结 □办理中\n | | □已办结 □办理中',
  );
  expect(fill.lists[0]?.rows).toBe(28);
  expect([at(3, 3), at(4, 3), at(30, 3)]).toEqual(Array.from({ length: 3 }, () => '☑已办结 □办理中'));
  const kinds = filledForm(filling, '结对花名册 | <\n户主姓名 | 群众类别\n | □空巢老人 □残疾人\n | □空巢老人 □残疾人');
  expect([3, 4, 6].map((row) => kinds.at(row, 2))).toEqual([null, '☑空巢老人 □残疾人', '□空巢老人 ☑残疾人']);
});

test('amounts whose header names no unit are in that of the line above, in lists and beside labels', () => {
  const list = (unit: string, header = '总投资') =>
    filledForm(filling, `资金情况表（单位：${unit}） | <\n板块 | ${header}\n基层组织建设 | \n农村产业发展 | `).at(3, 2);
  expect([list('万元'), list('元'), list('户、元')]).toEqual([15_000, 150_000_000, 150_000_000]);
  expect(list('元', '总投资（万元）')).toBe(15_000);
  const label = (unit: string) => filledForm(filling, `情况表（单位：${unit}） | <\n慰问金额 | \n走访次数 | `);
  expect([label('万元').at(2, 2), label('元').at(2, 2)]).toEqual([2.17262, 21_726.2]);
  expect(label('万元').at(3, 2)).toBe(217);
});

test('a column of another year stays empty beside one of the period, one of a quarter or month counts its own', () => {
  const { at } = filledForm(
    filling,
    `
    情况统计表 | < | < | < | <
    项目 | 2013年 | 2014年上半年 | 一季度 | 3月份
    办理好事实事（件） |  |  |  | `,
  );
  expect([2, 3, 4, 5].map((column) => at(3, column))).toEqual([null, 51, 1, 1]);
});

test('a list is found by two known headers among others where its rows are empty', () => {
  const { json } = filledForm(
    filling,
    '完成情况表 | < | < | < | <\n干部姓名 | 联系户数 | 走访任务 | 完成比 | 差额\n | | | | \n | | | | ',
  );
  expect(json.tables[0]).toMatchObject({ source: 'cadres', columns: { A: 'name', B: 'households' }, rows: 20 });
});

test('on a form for one person whom nobody named no figure of the township is sure', () => {
  const sure = (text: string) => Object.values(filledForm(filling, text).fill.labels?.cells ?? {})[0]?.sure;
  expect(sure('登记表 | < | < | <\n联系户数 |  | 好事实事件数 | ')).toBeGreaterThan(0.9);
  expect(sure('登记表 | < | < | <\n联系干部 |  | 联系户数 | ')).toBeLessThan(0.9);
});
