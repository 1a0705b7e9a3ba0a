import { day, imported } from './imported';

test('numbers of the poor households of a village are never those of all, whatever the group of its own is called', () => {
  const { outcome, json } = imported([
    [
      '村情',
      `
      各村基本情况一览表 | < | < | < | <
      村名 | 总户数、人口 | < | 脱贫户 | <
      ^ | 户数（户） | 人数（人） | 户数 | 人数
      大湾村 | 412 | 1536 | 86 | 301
      小湾村 | 256 | 990 | 40 | 150`,
    ],
  ]);
  expect(json.tables[0]).toMatchObject({
    columns: { A: 'name', B: 'households', C: 'population' },
    unmatched: ['D', 'E'],
    sure: { B: 0.94 },
  });
  expect(outcome.rows.Villages?.map(({ cells }) => cells['households'])).toEqual([412, 256]);
});

test('总计 before all other words of a row is a total in any column', () => {
  const { outcome, told } = imported([
    [
      '项目库',
      `
      序号 | 项目类型 | 二级类型 | 项目名称 | 实施地点 | 总投资（万元）
       | 总计 |  | 2个 |  | 150
      1 | 产业发展 | 种植 | 油茶基地 | 大湾村 | 100
       |  | 小计 | 1个 |  | 100
      2 | 产业发展 | 养殖 | 养牛场 | 小湾村 | 50`,
    ],
  ]);
  expect(outcome.rows.Projects?.map(({ cells }) => cells['name'])).toEqual(['油茶基地', '养牛场']);
  expect(told).toEqual(expect.arrayContaining(['S008 项目库!B2', 'S008 项目库!C4']));
});

test('columns to be ticked under a header that asks for the kind give their names, though no list has these yet', () => {
  const { outcome, json } = imported([
    [
      '监测',
      `
      大湾村监测对象台账 | < | < | < | < | <
      户主 | 监测对象类别 | < | < | < | 帮扶联系人
      ^ | 脱贫不稳定户 | 边缘易致贫户 | 突发严重困难户 | 认定依据 | ^
      张三 | √ |  |  | 因病 | 李四
      王五 |  |  | √ |  | 李四`,
    ],
  ]);
  expect(outcome.rows.Pairings?.map(({ cells }) => cells['householdType'])).toEqual(['脱贫不稳定户', '突发严重困难户']);
  expect(json.unreadable).toMatchObject([{ address: '监测!B4' }, { address: '监测!B5' }]);
  expect(json.leftover.map(({ header }) => header)).toEqual(['认定依据']);
});

test('a log below a card is a table, though its headers might be labels of each other', () => {
  const { outcome } = imported([
    [
      '张三',
      `
      帮扶卡 | < | < | < | < | <
      村组 | 大湾村三组 | 户主姓名 | 张三 | 联系电话 | ~13800020001
      家庭人口 | 4 | 户类型 | 困难群众 | 帮扶责任人 | 李四
      帮扶措施 | 养牛 | < | < | < | <
      帮扶记录 | < | < | < | < | <
      时间 | 帮扶人 | 帮扶内容 | < | 折资（元） | 农户签字
      2024.1.20 | 李四 | 送慰问金 | < | 500 |
      2024.3.5 | 李四 | 送化肥 | < | 200 | `,
    ],
  ]);
  const log = outcome.rows.AssistanceLog?.map(({ cells }) => [day(cells['date']), cells['household'], cells['amount']]);
  expect(log).toEqual([
    ['2024-01-20', '张三', 500],
    ['2024-03-05', '张三', 200],
  ]);
  expect(outcome.rows.Pairings).toHaveLength(1);
});
