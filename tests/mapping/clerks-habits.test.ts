import { day, imported } from './imported';

test('a stay that goes on, and one of months alone, stand in the column of first days; months are told', () => {
  const { outcome, json } = imported([
    [
      '队员',
      `
      驻村工作队员信息表 | < | < | <
      派驻村 | 姓名 | 驻村职务 | 驻村起止时间
      大湾村 | 刘建设 | 第一书记 | 2021.07.10-2024.05.31
      大湾村 | 周明 | 工作队员 | 2021年7月10日至今
      大湾村 | 吴小丽 | 工作队员 | 2023年5月-2025年5月
      小湾村 | 郑国 | 第一书记 | 2021.07.10起
      小湾村 | 何平 | 工作队员 | 2023.5-至今`,
    ],
  ]);
  expect(outcome.rows.Cadres?.map(({ cells }) => [day(cells['from']), day(cells['until'])])).toEqual([
    ['2021-07-10', '2024-05-31'],
    ['2021-07-10', null],
    [null, null],
    ['2021-07-10', null],
    [null, null],
  ]);
  expect(json.unreadable.map(({ address }) => address)).toEqual(['队员!D5', '队员!D7']);
  expect(json.tables[0]?.sure['D']).toBeLessThan(0.9);
});

test('a sheet without headers goes on with the table before it, never surely', () => {
  const table = `
    2024年结对帮扶台账 | < | < | < | < | <
    村 | 户主 | 人口 | 帮扶干部 | 结对时间 | 单位
    大湾村 | 张三贵 | 4 | 李四光 | 2021年3月5日 | 县一中
    大湾村 | 王桂香 | 2 | 李四光 | 2021年3月5日 | 县一中`;
  const more =
    '小湾村 | 孙七妹 | 1 | 陈小红 | 2021年4月6日 | 县一中\n小湾村 | 钱广 | 5 | 陈小红 | 2021年4月6日 | 县一中';
  const { outcome, json } = imported([
    ['表1', table],
    ['表1（续）', more],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], day(cells['from'])])).toEqual([
    ['张三贵', '2021-03-05'],
    ['王桂香', '2021-03-05'],
    ['孙七妹', '2021-04-06'],
    ['钱广', '2021-04-06'],
  ]);
  expect(Math.max(...Object.values(json.tables[1]?.sure ?? {}))).toBeLessThan(0.9);
  expect(new Set(Object.values(json.tables[1]?.why ?? {}))).toEqual(new Set(['continued']));
  expect(json.leftover.map(({ address }) => address)).toEqual(['表1!F2', '表1（续）!F1']);
  const titled = imported([
    ['表1', table],
    ['第2页', `小湾村续表 | < | < | < | < | <\n${more.split('\n').slice(0, 1).join('')}`],
  ]);
  expect(titled.outcome.rows.Pairings).toHaveLength(3);
  const other = imported([
    ['表1', table],
    ['分工', '张三 | 材料组 | 负责材料\n李四 | 后勤组 | 负责后勤'],
  ]);
  expect(other.json.tables[1]?.ledger).toBeNull();
});

test('a note over the columns is a note and no heading', () => {
  const { outcome } = imported([
    [
      '结对',
      `
      村 | 户主 | 人口 | 帮扶干部
      大湾村 | 张三贵 | 4 | 李四光
      注：户属性填“脱贫户”。 | < | < | <`,
    ],
  ]);
  expect(outcome.findings.map(({ finding: { code, params } }) => [code, params['reason']])).toEqual([['S010', 'note']]);
});

test('a list of staff is no list of households, though the title speaks of pairing', () => {
  const { json } = imported([
    [
      '名单',
      '双联工作领导小组成员名单 | < | <\n姓名 | 职务 | 联系电话\n李四光 | 镇长 | 13800000001\n陈小红 | 干事 | 13800000002',
    ],
  ]);
  expect(json.tables[0]?.ledger).toBe('Cadres');
});

test('those who are paid for a post in their village are no cadres', () => {
  const { json } = imported([
    [
      '岗位',
      '2024年公益性岗位人员花名册 | < | < | <\n村 | 姓名 | 岗位类别 | 联系电话\n大湾村 | 张三贵 | 保洁员 | 13800020001',
    ],
  ]);
  expect(json.tables[0]?.ledger).toBeNull();
});
