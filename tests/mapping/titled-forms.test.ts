import type { FormFilling } from '../../src/mapping/form/form-list';
import { parseMap } from '../../src/mapping/map-file';
import { plainText } from '../../src/mapping/form/source';
import { YES } from '../../src/templates/lists';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;

beforeAll(async () => {
  filling = await sampleFilling();
});

const filled = (text: string, map: FormFilling['map'] = null) => filledForm(filling, text, map);

/** The names of a source's rows that have a value. */
const namesOf = (source: string, name: string, key: string, value: string) =>
  (filling.sources.get(source) ?? [])
    .filter((row) => row.isPast !== true && plainText(row.values[key]) === value)
    .map(({ values }) => plainText(values[name]));

/** What comes into the first column of a list with this title. */
const firstColumn = (title: string, headers: string) =>
  filled(`${title} | < | <\n${headers}\n | |  \n | |  `)
    .fill.cells.filter(({ column }) => column === 1)
    .map(({ value }) => value);

test.each([
  ['驻村第一书记花名册', '姓名 | 职务 | 联系村', () => namesOf('Cadres', 'name', 'firstSecretary', YES)],
  ['班子成员联系情况表', '姓名 | 联系户数 | 好事实事', () => namesOf('cadres', 'name', 'category', '班子成员')],
  ['未达标干部名单', '姓名 | 好事实事 | 评定', () => namesOf('cadres', 'name', 'verdict', '未达标')],
  ['省定贫困村基本情况表', '村名 | 总户数 | 总人口', () => namesOf('Villages', 'name', 'poor', YES)],
  ['贫困村帮扶统计表', '村名 | 结对户数 | 走访次数', () => namesOf('Villages', 'name', 'poor', YES)],
  ['软弱涣散党组织台账', '党支部名称 | 书记 | 整顿进度', () => namesOf('Branches', 'name', 'weak', YES)],
  ['已完工项目一览表', '项目名称 | 建设地点 | 总投资', () => namesOf('Projects', 'name', 'state', '已完成')],
  ['基础设施建设项目表', '项目名称 | 建设地点 | 总投资', () => namesOf('Projects', 'name', 'section', '基础设施建设')],
])('%s has the rows that its title asks for, and no others', (title, headers, wanted) => {
  expect(wanted().length).toBeGreaterThan(0);
  expect(firstColumn(title, headers)).toEqual(wanted());
});

test('households of the first secretaries, and good deeds among the visits, are those alone', () => {
  const leaders = namesOf('Cadres', 'name', 'firstSecretary', YES);
  const list = filled('第一书记结对户名册 | < | <\n户主 | 家庭人口 | 帮扶干部\n | |  \n | |  ').fill;
  expect(list.lists[0]?.filter).toEqual({ cadre: leaders });
  expect(list.cells.filter(({ column }) => column === 3).every(({ value }) => leaders.includes(String(value)))).toBe(
    true,
  );
  const deeds = filled('为民办实事登记表 | < | <\n日期 | 干部姓名 | 内容\n | |  \n | |  ').fill.lists[0];
  expect(deeds).toMatchObject({ filter: { deed: [YES] }, rows: namesOf('AssistanceLog', 'date', 'deed', YES).length });
});

test('words that mean more than they name ask for all rows', () => {
  const rows = (title: string) => filled(`${title} | < | <\n姓名 | 职务 | 联系村\n | |  \n | |  `).fill.lists[0]?.rows;
  const all = rows('乡镇干部花名册');
  expect(rows('第一书记和驻村工作队员花名册')).toBe(all);
  expect(rows('机关干部花名册')).toBe(all);
});

test.each(['低保户结对帮扶名册', '退役军人帮扶名册'])(
  '%s stays empty where nobody can tell which these are',
  (title) => {
    const { fill } = filled(`${title} | < | <\n户主 | 家庭人口 | 帮扶干部\n | |  \n | |  `);
    expect(fill.cells).toEqual([]);
    expect(fill.empty.map(({ label }) => label)).toContain('户主');
  },
);

test('visits of a holiday that is no occasion of the township stay empty, and those of an occasion are filled', () => {
  const rows = (title: string) =>
    new Set(filled(`${title} | < | <\n走访日期 | 干部姓名 | 走访内容\n | |  \n | |  `).fill.cells.map(({ row }) => row))
      .size;
  expect(rows('2014年春节走访慰问登记表')).toBe(0);
  expect(rows('重大节日走访慰问登记表')).toBe(namesOf('AssistanceLog', 'date', 'occasion', '重大节日').length);
});

test('kinds of households are known by other words than the list’s, and 老人 is who the list is about', () => {
  const list = filled('残疾人结对帮扶登记表 | < | <\n户主 | 家庭人口 | 帮扶干部\n | |  \n | |  ').fill.lists[0];
  expect(list).toMatchObject({ source: 'Pairings', filter: { householdType: ['残障人员'] } });
  const old = filled('空巢老人关爱帮扶登记表 | < | <\n所在村 | 老人姓名 | 帮扶干部\n | |  \n | |  ').fill.lists[0];
  expect(old).toMatchObject({ source: 'Pairings', filter: { householdType: ['空巢老人'] } });
});

describe('rows that are printed', () => {
  const months =
    '分月走访统计表 | < | < | <\n月份 | 走访次数 | 受益人数 | 慰问金额\n一月 | | | \n2月份 | | | \n7月 | | | ';

  test('for months count the log of each, and a month beyond the period stays empty', () => {
    const { fill, at, json } = filled(months);
    const january = (filling.sources.get('AssistanceLog') ?? []).filter(({ values }) =>
      plainText(values['date']).startsWith('2014-01'),
    );
    expect(at(3, 2)).toBe(january.length);
    expect([at(5, 2), at(5, 3), at(5, 4)]).toEqual([null, null, null]);
    expect(fill.cells.find(({ row, column }) => row === 3 && column === 2)?.trace).toHaveLength(january.length);
    expect(filled(months, parseMap(JSON.stringify({ tables: json.tables }))).fill.cells).toEqual(fill.cells);
  });

  test('for ways to help count the visits, those without an amount as none', () => {
    const { at } = filled('帮扶方式统计表 | < | <\n帮扶方式 | 帮扶次数 | 折款金额\n走访慰问 | | \n物质帮助 | | ');
    const own = (filling.sources.get('AssistanceLog') ?? []).filter(({ values }) => values['method'] === '走访慰问');
    expect(at(3, 2)).toBe(own.length);
    expect(at(3, 3)).toBeGreaterThan(0);
  });

  test('for 板块 have their projects’ funds by their kinds, and villages have none of these', () => {
    const headers = '上级争取资金 | 财政奖补 | 社会投资';
    const { at } = filled(
      `各板块资金来源统计表 | < | < | <\n板块 | ${headers}\n基础设施建设 | | | \n基层组织建设 | | | `,
    );
    expect([at(3, 2), at(3, 4), at(4, 2), at(4, 4)]).toEqual([1570, 0, 0, 15_000]);
    const villages = filled(`各村资金来源统计表 | < | < | <\n村名 | ${headers}\n乌木村 | | | \n平桥村 | | | `);
    expect(villages.fill.cells).toEqual([]);
  });
});
