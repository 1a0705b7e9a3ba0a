import { parseMap } from '../../src/mapping/map-file';
import { imported } from './imported';

const TABLE = `
  大湾村困难群众登记表 | < | < | < | < | <
  序号 | 户主姓名 | 群众类别（打“√”） | < | < | 联系干部
  ^ | ^ | 空巢老人 | 留守儿童 | 困难群众 | ^
  1 | 张三 | √ |  |  | 李四
  2 | 王五 | × | √ |  | 李四
  3 | 赵六 |  | √ | √ | 王二
  4 | 孙七 |  |  |  | 王二
  合计 |  | 1 | 2 | 1 |  `;

test('a column for each value, ticked, is the value; two that are ticked are left whole and asked about', () => {
  const { json, outcome, told } = imported([['登记', TABLE]]);
  expect(json.tables[0]).toMatchObject({
    columns: { B: 'household', C: 'householdType', D: 'householdType', E: 'householdType', F: 'cadre' },
    sure: { C: 0.95 },
    why: { C: 'ticked' },
    unmatched: [],
  });
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['householdType'])).toEqual([
    '空巢老人',
    '留守儿童',
    '留守儿童、困难群众',
    null,
  ]);
  expect(told).toContain('C106 登记!C6');
});

test('a map made of the proposal reads the ticks as the proposal does', () => {
  const proposed = imported([['登记', TABLE]]);
  const map = parseMap(JSON.stringify({ tables: proposed.json.tables }));
  expect(imported([['登记', TABLE]], { map }).outcome.rows).toEqual(proposed.outcome.rows);
});

test('two columns of a map for one of ours that has no list of values are refused, not one of them dropped', () => {
  const columns = { B: 'household', C: 'measures', D: 'measures' };
  const header = { top: 2, bottom: 3 };
  const map = parseMap(JSON.stringify({ tables: [{ sheet: '登记', header, ledger: 'Pairings', columns }] }));
  expect(() => imported([['登记', TABLE]], { map })).toThrow('columns: measures');
});

test('a village’s numbers by kinds of people are no ticks', () => {
  const { json } = imported([
    ['统计', '各村困难群众统计表 | < | <\n村名 | 空巢老人 | 困难群众\n大湾村 | 3 | 2\n小湾村 | 1 | 4'],
  ]);
  expect(json.tables[0]).toMatchObject({ ledger: null });
});
