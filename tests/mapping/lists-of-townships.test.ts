import { imported } from './imported';

/** Old lists as townships keep them: subtotals by village, empty columns between, pages on sheets of their own. */
test('the sum of a village is no row, with the count in brackets or with 计 alone', () => {
  const { json, told } = imported([
    [
      '名册',
      `
      结对帮扶名册 | < | < | <
      村名 | 户主 | 人数 | 帮扶干部
      双溪村 | 汪大庆 | 4 | 高志远
      双溪村合计（1户） |  | 4 |
      石桥村 | 卞秀英 | 3 | 沈玉
      石桥村 计 |  | 3 | `,
    ],
  ]);
  expect(json.rows).toEqual({ Pairings: 2 });
  expect(told).toEqual(expect.arrayContaining(['S008 名册!A4', 'S008 名册!A6']));
});

test('columns with an empty one between each are one table, and none of them is lost', () => {
  const { json, outcome } = imported([
    [
      '表',
      `
      结对帮扶登记表 | < | < | < | < | <
      村名 |  | 户主姓名 |  | 家庭人口 | 帮扶人
      双溪村 |  | 汪大庆 |  | 4 | 高志远
      石桥村 |  | 卞秀英 |  | 3 | 沈玉`,
    ],
  ]);
  expect(json.tables).toMatchObject([{ columns: { A: 'village', C: 'household', E: 'persons', F: 'cadre' } }]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], cells['cadre']])).toEqual([
    ['汪大庆', '高志远'],
    ['卞秀英', '沈玉'],
  ]);
});

test('a sheet with the headers of the one before and no title goes on with its table', () => {
  const headers = '村名 | 慰问对象 | 对象类别 | 慰问金（元） | 慰问物资 | 慰问干部';
  const { json } = imported([
    ['表1', `慰问困难群众登记表 | < | < | < | < | <\n${headers}\n双溪村 | 汪大庆 | 困难群众 | 300 | 米 | 高志远`],
    ['表1续', `${headers}\n石桥村 | 卞秀兰 | 孤寡老人 | 500 |  | 沈玉`],
  ]);
  expect(json.tables).toMatchObject([{ ledger: 'AssistanceLog' }, { ledger: 'AssistanceLog' }]);
  expect(json.rows).toEqual({ AssistanceLog: 2 });
});

test('a list of cadres with their posts is theirs, though several households stand in one cell', () => {
  const { json, outcome } = imported([
    [
      '联系户',
      `
      干部联系村联系户一览表 | < | < | < | <
      干部姓名 | 职务 | 联系村 | 联系户 | 联系电话
      高志远 | 副乡长 | 双溪村 | 汪大庆、孔令山 | ~13900020001
      沈玉 | 民政办主任 | 石桥村 | 卞秀英、卞秀兰 | ~13900020002`,
    ],
  ]);
  expect(json.tables).toMatchObject([{ ledger: 'Cadres', unmatched: ['D', 'E'] }]);
  expect(outcome.rows.Cadres?.map(({ cells }) => [cells['name'], cells['villages']])).toEqual([
    ['高志远', '双溪村'],
    ['沈玉', '石桥村'],
  ]);
});

test('a space behind a surname of two characters parts no name', () => {
  const { outcome } = imported([
    ['结对', '联系户花名册 | < | <\n村 | 户主 | 联系干部\n双溪村 | 汪大庆 | 欧阳　明\n双溪村 | 孔令山 | 欧阳明'],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['cadre'])).toEqual(['欧阳明', '欧阳明']);
});
