import { cardEntries, type CardSubject } from '../../src/mapping/form/card-subjects';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;

beforeAll(async () => {
  filling = await sampleFilling();
});

/** A form as the card of one of these. */
function card(subject: CardSubject, name: string, text: string) {
  const entry = cardEntries(subject, filling).find((one) => one.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return filledForm({ ...filling, card: { subject, entry } }, text);
}

const HOUSEHOLD = `
  干部结对帮扶联系卡 | < | < | < | < | <
  户主姓名 |  | 性别 |  | 出生年月 |
  身份证号 |  | 联系电话 |  | 所在村 |
  帮扶干部 | 姓名 |  | 职务 |  | x
  ^ | 联系电话 |  | 结对时间 |  | x
  走访次数（次） |  | 慰问折款（元） |  | 家庭年收入（元） |
  帮扶记录 | < | < | < | < | <
  日期 | 走访干部 | 帮扶方式 | 帮扶内容 | 折款（元） | 备注
   |  |  |  |  |
   |  |  |  |  |
  镇意见： |  |  | 填表日期： |  |
  家庭成员 | < | < | < | < | <
  姓名 | 与户主关系 | 年龄 | 健康状况 | 身份证号 | 备注
   |  |  |  |  |
   |  |  |  |  |
  注：一户一卡 | < | < | < | < | <`;

test('a card of a household tells what its pairing, its cadre and its visits tell, and nothing of anybody else', () => {
  const { at, fill } = card('household', '乌木村-陈大山', HOUSEHOLD);
  expect([at(2, 2), at(2, 4), at(3, 2), at(3, 4), at(3, 6)]).toEqual([
    '陈大山',
    '女',
    '519900196106050108',
    '13800001001',
    '乌木村',
  ]);
  expect([at(4, 3), at(4, 5), at(5, 3)]).toEqual(['周明远', '党委书记', '13800000101']);
  expect(at(5, 5)).toEqual({ day: expect.any(Number) as number });
  const visits = (filling.sources.get('AssistanceLog') ?? []).filter(
    ({ values }) => values['village'] === '乌木村' && values['household'] === '陈大山',
  );
  expect(visits).toHaveLength(5);
  expect(at(6, 2)).toBe(5);
  expect(fill.inserts).toEqual([{ after: 9, count: 3, like: 9, stretch: false }]);
  expect([9, 10, 11, 12, 13].map((row) => at(row, 4))).toEqual(visits.map(({ values }) => values['content']));
  // Whose members these are no ledger says.
  expect(fill.cells.every(({ row }) => row < 14)).toBe(true);
  expect(fill.empty.map(({ label }) => label)).toEqual(expect.arrayContaining(['家庭年收入（元）', '与户主关系']));
});

test('a household with several cadres names them all', () => {
  const [first, second] = filling.sources.get('Pairings') ?? [];
  if (!first || !second) throw new Error('no pairings');
  const twice = [first, { ...first, values: { ...first.values, cadre: '李静', from: second.values['from'] ?? null } }];
  const known = { ...filling, sources: new Map([...filling.sources, ['Pairings', twice]]) };
  const entries = cardEntries('household', known);
  expect(entries.map(({ name }) => name)).toEqual(['乌木村-陈大山']);
  expect(entries[0]?.rows.get('Pairings')?.values).toMatchObject({ cadre: '周明远、李静', persons: 4 });
});

test('cards of cadres, villages and projects ask ledger and summary, and list what is theirs', () => {
  const cadre = card(
    'cadre',
    '周明远',
    `
    双联情况登记表 | < | < | <
    姓名 |  | 职务 |
    联系村 |  | 联系户数（户） |
    好事实事（件） |  | 是否达标 |
    结对户名单 | < | < | <
    户主姓名 | 村 | 群众类别 | 联系电话
     |  |  |
     |  |  |
    注 | < | < | <`,
  );
  expect([2, 3, 4].flatMap((row) => [cadre.at(row, 2), cadre.at(row, 4)])).toEqual([
    '周明远',
    '党委书记',
    '乌木村',
    4,
    6,
    '是',
  ]);
  expect([7, 8, 9, 10].map((row) => cadre.at(row, 1))).toEqual(['陈大山', '何桂芳', '张兴旺', '李秀兰']);
  const village = card(
    'village',
    '乌木村',
    '村情卡 | < | < | <\n村名 |  | 总户数 |\n走访次数 |  | 项目资金（万元） | \n联系干部数 | | 书记 |',
  );
  expect([2, 3, 4].flatMap((row) => [village.at(row, 2), village.at(row, 4)])).toEqual([
    '乌木村',
    412,
    28,
    60,
    2,
    null,
  ]);
  const project = card(
    'project',
    '乌木村蔬菜基地',
    '项目卡 | < | < | <\n项目名称 |  | 建设地点 |\n数量 |  | 计量单位 | \n责任干部 |  | 状态 |',
  );
  expect([2, 3, 4].flatMap((row) => [project.at(row, 2), project.at(row, 4)])).toEqual([
    '乌木村蔬菜基地',
    '乌木村',
    220,
    '亩',
    '郑涛',
    '已完成',
  ]);
});

test('figures of another time than the period stay empty on a card too, and masks are as the form asks', () => {
  const { at, fill } = card(
    'household',
    '乌木村-陈大山',
    '明白卡 | < | < | <\n户主姓名 |  | 身份证号（脱敏） |\n本月走访次数 |  | 去年慰问金额（元） | \n群众类别 | | 村 |',
  );
  expect([at(2, 4), at(3, 2), at(3, 4), at(4, 2)]).toEqual(['519900********0108', null, null, '困难群众']);
  expect(fill.empty.map(({ label }) => label)).toEqual(['本月走访次数', '去年慰问金额（元）']);
});
