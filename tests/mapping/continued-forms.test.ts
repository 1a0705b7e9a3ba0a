import type { FormFilling } from '../../src/mapping/form/form-list';
import { plainText } from '../../src/mapping/form/source';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;

beforeAll(async () => {
  filling = await sampleFilling();
});

const filled = (text: string) => filledForm(filling, text);
/** What a column of a ledger holds for everything that is not over. */
const inForce = (ledger: string, key: string): readonly string[] =>
  (filling.sources.get(ledger) ?? [])
    .filter(({ isPast }) => isPast !== true)
    .map(({ values }) => plainText(values[key]));
const column = ({ fill }: ReturnType<typeof filled>, at: number): readonly unknown[] =>
  fill.cells.filter((cell) => cell.column === at).map(({ value }) => value);

test('a list that goes on at its right has each row once, numbered through', () => {
  const blank = Array.from({ length: 10 }, () => ' | | | | | | ').join('\n');
  const form = filled(
    `干部联系村名单 | < | < | < | < | < | <\n序号 | 姓名 | 联系村 | | 序号 | 姓名 | 联系村\n${blank}`,
  );
  const names = inForce('Cadres', 'name');
  expect(column(form, 2)).toEqual(names.slice(0, 10));
  expect(column(form, 6)).toEqual(names.slice(10));
  expect([form.at(3, 5), form.at(11, 5), form.at(12, 5)]).toEqual([11, 19, null]);
});

test('blocks side by side with too few rows share what comes in', () => {
  const form = filled(`干部名单 | < | < | < | <\n姓名 | 联系村 | | 姓名 | 联系村\n | | | | \n | | | | `);
  expect(form.fill.inserts).toEqual([{ after: 3, count: 8, like: 3, stretch: false }]);
  expect([...column(form, 1), ...column(form, 4)]).toEqual(inForce('Cadres', 'name'));
});

test.each(['困难群众名册（续表）', '名册（续）', '困难群众名册（第2页）'])(
  '%s holds the rows that the list above has no room for',
  (title) => {
    const form = filled(`
    困难群众名册（第1页） | < | <
    序号 | 户主 | 结对干部
     | |
     | |
    ${title} | < | <
    序号 | 户主 | 结对干部
     | |
     | |  `);
    const heads = inForce('Pairings', 'household');
    expect(form.fill.inserts.map(({ after, count }) => [after, count])).toEqual([[7, heads.length - 4]]);
    expect(column(form, 2)).toEqual(heads);
    expect(column(form, 1)).toEqual(heads.map((_, at) => at + 1));
  },
);

test('lists of different kinds under their own titles are filled each by its own', () => {
  const form = filled(`
    空巢老人名册 | < | <
    户主 | 村 | 结对干部
     | |
     | |
    残障人员名册 | < | <
    户主 | 村 | 结对干部
     | |
     | |
    注：按村排序 | < | <`);
  const kinds = (kind: string): readonly unknown[] =>
    inForce('Pairings', 'householdType').flatMap((one, at) =>
      one === kind ? [inForce('Pairings', 'household')[at]] : [],
    );
  expect(column(form, 1)).toEqual([...kinds('空巢老人'), ...kinds('残障人员')]);
});

test('rows of labels over their figures are no list of names, also where one unit asks for cadres', () => {
  const form = filled(`
    双联工作快报 | < | <
    村数（个） | 联系干部（人） | 结对户（户）
     | |
    社区数 | 走访（次） | 好事实事（件）
     | |  `);
  expect([1, 2, 3].map((at) => form.at(3, at))).toEqual([8, 19, 49]);
  expect([1, 2, 3].map((at) => form.at(5, at))).toEqual([1, 217, 51]);
});

test('blank totals are the sums of their columns, above and below; means and scores stay blank', () => {
  const total = (line: string, above = '') =>
    filled(`
    各村慰问情况统计 | < | < | <
    村 | 慰问次数（次） | 慰问金额（千元） | 备注
    ${above}${Array.from({ length: 9 }, () => ' | | | ').join('\n')}
    ${line}`);
  expect([2, 3, 4].map((at) => total('合计 | | | ').at(12, at))).toEqual([217, 21.7262, null]);
  expect([2, 3].map((at) => total('', '合 计 | | | \n').at(3, at))).toEqual([217, 21.7262]);
  expect([2, 3].map((at) => total('平均 | | | ').at(12, at))).toEqual([null, null]);
  expect(total('合计 | | | ').fill.cells.find(({ row, column: at }) => row === 12 && at === 2)?.trace).not.toEqual([]);
});

test('a row for what lies across villages stands only where its projects are asked for', () => {
  const names = (columns: string) => column(filled(`各村情况统计表 | < | <\n村名 | ${columns}\n | |\n | | `), 1);
  expect(names('走访次数 | 受益人数').at(-1)).toBe('场镇社区');
  expect(names('走访次数 | 项目数').at(-1)).toBe('全乡(跨村)');
});

test('sex and day of birth are those of the ID number; the age on the last day is never sure', () => {
  const form = filled(`
    帮扶对象信息 | < | < | < | < | <
    户主姓名 | 性别 | 出生年月 | 年龄 | 身份证号 | 帮扶干部
     | | | | |
     | | | | |  `);
  expect([form.at(3, 2), form.at(3, 3), form.at(3, 4), form.at(3, 5)]).toEqual([
    '女',
    { day: expect.any(Number) as number },
    53,
    '519900196106050108',
  ]);
  expect(form.json.tables[0]).toMatchObject({
    columns: { B: 'birth.sex', C: 'birth.day', D: 'birth.age' },
    sure: { D: 0.8 },
  });
});

test.each([
  '结对帮扶名册 | < | <\n户主姓名 | 帮扶干部 | 性别\n | | \n | | ',
  '家庭成员花名册 | < | < | <\n户主姓名 | 与户主关系 | 性别 | 帮扶干部\n | | | \n | | | ',
])('the sex of a cadre or of a member of the household is not the head’s', (text) => {
  expect(filled(text).fill.cells.filter(({ path }) => path.includes('birth'))).toEqual([]);
});

test('occasions with 合计次数, and kinds of funds under 资金来源, are counted by what the title names', () => {
  const occasions = filled('各村四必到次数统计表 | < | < | <\n村名 | 日常 | 重大节日 | 合计次数\n | | | \n | | | ');
  expect(occasions.json.tables[0]).toMatchObject({ columns: { B: 'rows.日常', C: 'rows.重大节日', D: 'rows.合计' } });
  const funds = filled(`
    项目资金来源分类表（万元） | < | < | <
    板块 | 资金来源 | < | 合计
    ^ | 上级争取资金 | 财政奖补 | ^
     | | |
     | | |  `);
  expect(funds.json.tables[0]).toMatchObject({
    columns: { A: 'section', B: 'funds.上级争取资金', C: 'funds.财政奖补', D: 'funds.合计' },
  });
});

test('第一书记姓名 asks for first secretaries, and post and phone behind it are theirs', () => {
  const form = filled('驻村干部登记表 | < | <\n第一书记姓名 | 现任职务 | 联系电话\n | | \n | | ');
  expect(column(form, 1)).toHaveLength(3);
  expect(form.json.tables[0]).toMatchObject({ filter: { firstSecretary: ['是'] }, columns: { B: 'post', C: 'phone' } });
});

test('the last block of a list that is parted by villages has rows though nothing stands in them', () => {
  const form = filled(
    '结对户名单 | < | <\n序号 | 户主姓名 | 结对干部\n乌木村 | < | <\n | | \n平桥村 | < | <\n | | \n | | ',
  );
  expect(form.fill.lists.map(({ rows }) => rows)).toEqual([6, 5]);
});
