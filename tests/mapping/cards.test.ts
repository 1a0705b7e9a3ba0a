import { parseMap } from '../../src/mapping/map-file';
import { day, imported } from './imported';

const card = (household: string, village: string, cadre: string, day: string): string => `
  困难群众帮扶联系卡 | < | < | <
  户主姓名 | ${household} | 性别 | 男
  所在村 | ${village} | 联系电话 | ~13800020001
  群众类别 | 困难群众 | 家庭人口 | 4
  致贫原因 | 因病，缺劳力 | < | <
  帮扶干部 | ${cadre} | 职务 | 副镇长
  结对时间 | ${day} | 干部电话 | ~13900000001`;

const CARDS = [
  ['张三', card('张三', '大湾村', '李四', '2014.3.5')],
  ['王五', card('王五', '小湾村', '王二', '2014.3')],
] as const;

test('a card for each household, on sheets of their own, is a row for each, and what cannot be read is told at its place', () => {
  const { json, outcome, told } = imported(CARDS);
  expect(json.tables).toEqual([
    expect.objectContaining({ sheet: '张三', cards: 2, ledger: 'Pairings', unmatched: ['D2', 'D6', 'D7'], rows: 2 }),
  ]);
  expect(json.tables[0]?.sure).toMatchObject({ B2: 1, B3: 0.97, D3: 0.92, B4: 1, B6: 0.97 });
  expect(outcome.rows.Pairings).toMatchObject([
    {
      sheet: '张三',
      row: 2,
      cells: {
        household: '张三',
        village: '大湾村',
        phone: '13800020001',
        householdType: '困难群众',
        persons: 4,
        difficulty: '因病，缺劳力',
        cadre: '李四',
      },
    },
    { sheet: '王五', row: 2, cells: { household: '王五', village: '小湾村', cadre: '王二', from: null } },
  ]);
  expect(day(outcome.rows.Pairings?.[0]?.cells['from'])).toBe('2014-03-05');
  expect(told).toEqual(['C102 张三!B7', 'C103 王五!B7']);
  expect(json.leftover.map(({ address, header }) => [address, header])).toContainEqual(['张三!D7', '干部电话']);
});

test('cards one below the other are read each for itself, and what one leaves blank is no other’s', () => {
  const { outcome, told } = imported([
    ['卡片', `${card('张三', '大湾村', '李四', '2014.3.5')}\n\n${card('王五', '小湾村', '', '2014.3.6').trimStart()}`],
  ]);
  expect(outcome.rows.Pairings?.map(({ row, cells }) => [row, cells['household'], cells['cadre']])).toEqual([
    [2, '张三', '李四'],
    [10, '王五', null],
  ]);
  expect(told).toContain('C101 卡片!B14');
});

test('a card with a list of members and groups at its left is one household', () => {
  const { json, outcome } = imported([
    [
      '张三',
      `
      一户一档登记表 | < | < | < | < | <
      村（社区） | 大湾村 | 组别 | 2组 | 户主姓名 | 张三
      身份证号码 | ~519900196103076011 | < | < | 联系电话 |
      家庭成员 | 姓名 | 性别 | 年龄 | 与户主关系 | 身份证号
      ^ | 张三 | 男 | 53 | 户主 | ~519900196103076011
      ^ | 李氏 | 女 | 50 | 配偶 | ~519900196403076028
      帮扶责任人 | 姓名 | 李四 | < | 联系电话 | ~13900000001
      帮扶措施 | 养鸡 | < | < | < | <`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells)).toEqual([
    expect.objectContaining({
      household: '张三',
      village: '大湾村',
      group: '2组',
      idNumber: '519900196103076011',
      phone: null,
      cadre: '李四',
      measures: '养鸡',
    }),
  ]);
  expect(json.tables[0]?.unmatched).toEqual(['F7']);
});

test('the village of cards that do not name it is that of their sheet, for each its own', () => {
  const bare = (household: string) => `
    结对帮扶卡 | < | < | <
    户主姓名 | ${household} | 家庭人口 | 3
    群众类别 | 困难群众 | 联系电话 |
    帮扶干部 | 李四 | 帮扶措施 | 养鸡`;
  const { outcome } = imported([
    ['大湾村', bare('张三')],
    ['小湾村', bare('王五')],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], cells['village']])).toEqual([
    ['张三', '大湾村'],
    ['王五', '小湾村'],
  ]);
});

test('a map names the answers on the first card, and says where it names none', () => {
  const table = (cells: Readonly<Record<string, string>>) =>
    parseMap(JSON.stringify({ tables: [{ sheet: '张三', ledger: 'Pairings', columns: {}, cells }] }));
  const { outcome } = imported(CARDS, { map: table({ B2: 'household', B3: 'village', D6: 'remarks', B6: 'cadre' }) });
  expect(outcome.rows.Pairings?.map(({ cells }) => [cells['household'], cells['remarks']])).toEqual([
    ['张三', '副镇长'],
    ['王五', '副镇长'],
  ]);
  expect(() => imported(CARDS, { map: table({ A2: 'household' }) })).toThrow('cells: A2');
});

test('figures beside their labels are no card of a ledger', () => {
  const { json } = imported([
    [
      '统计',
      '双联工作统计表 | < | < | <\n结对户数 | 15 | 走访次数 | 40\n好事实事 | 12 | 慰问金额 | 3000\n项目数 | 3 | 总投资 | 60',
    ],
  ]);
  expect(json.tables.map(({ ledger }) => ledger)).toEqual([null]);
});
