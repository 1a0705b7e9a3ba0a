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
