import type { FormFilling } from '../../src/mapping/form/form-list';
import { parseMap } from '../../src/mapping/map-file';
import { plainText } from '../../src/mapping/form/source';
import { YES } from '../../src/templates/lists';
import { fillSheet } from '../../src/mapping/form/fill-form';
import { sheetFrom } from './old-tables';
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
  expect(
    list.cells
      .filter(({ column }) => column === 3)
      .every(({ value }) => typeof value === 'string' && leaders.includes(value)),
  ).toBe(true);
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
    expect(Number(at(3, 3))).toBeGreaterThan(0);
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

describe('figures of a part that the title asks for', () => {
  const log = () => filling.sources.get('AssistanceLog') ?? [];
  const of = (village: string, month: string) =>
    log().filter(({ values }) => values['village'] === village && plainText(values['date']).startsWith(month)).length;

  test('a month’s and one kind’s are counted for each village, and another year’s stay empty', () => {
    const list = (title: string) => filled(`${title} | < | <\n村名 | 走访次数 | 项目数\n乌木村 | | \n平桥村 | | `);
    expect([list('2014年3月各村走访统计表').at(3, 2), list('2014年3月各村走访统计表').at(3, 3)]).toEqual([
      of('乌木村', '2014-03'),
      null,
    ]);
    const old = list('各村空巢老人走访统计表');
    // An entry without a kind has that of its household.
    const households = namesOf('Pairings', 'household', 'householdType', '空巢老人');
    const visits = log().filter(
      ({ values }) => values['village'] === '乌木村' && households.includes(plainText(values['household'])),
    );
    expect(old.at(3, 2)).toBe(visits.length);
    expect(list('2013年各村走访统计表').fill.cells).toEqual([]);
    expect(list('各村春节走访统计表').fill.cells).toEqual([]);
  });

  test('labels below the name of a village are that village’s, and what only the township has stays empty', () => {
    const { at, fill } = filled(
      '乌木村双联工作统计表 | < | < | <\n结对户数 | | 走访次数 | \n省定贫困村（个） | | 项目总投资（万元） | ',
    );
    expect([at(2, 2), at(2, 4), at(3, 4)]).toEqual([6, of('乌木村', '2014'), 60]);
    expect(fill.empty.map(({ label }) => label)).toEqual(['省定贫困村（个）']);
  });

  test('labels below the name of a month or of a kind are no half-year’s and no other kind’s', () => {
    const labels = '结对户数 | | 走访次数 | \n慰问金额（元） | | 项目个数（个） | ';
    const month = filled(`2014年3月双联工作月报表 | < | < | <\n${labels}`);
    expect(month.fill.cells.map(({ path }) => path)).toEqual([
      'villages.*.households',
      'log.*.rows.3月',
      'log.*.amount.3月',
    ]);
    const march = log().filter(({ values }) => plainText(values['date']).startsWith('2014-03'));
    expect([month.at(2, 4), march.length < log().length]).toEqual([march.length, true]);
    const kind = filled(`空巢老人走访慰问统计表 | < | < | <\n${labels}`);
    expect(kind.fill.cells.map(({ path }) => path)).toEqual(['visits.空巢老人.rows', 'visits.空巢老人.amount']);
  });

  test('occasions are known with what is done on them, and no column takes another’s figure', () => {
    const { at, json } = filled(`
      各村走访慰问情况统计表 | < | < | < | <
      村名 | 日常走访 | < | 重大节日 | <
      ^ | 次数 | 金额（元） | 次数 | 金额（元）
      乌木村 | | | |
      平桥村 | | | | `);
    expect(json.tables[0]).toMatchObject({
      columns: { B: 'rows.日常', C: 'amount.日常', D: 'rows.重大节日', E: 'amount.重大节日' },
    });
    const daily = log().filter(({ values }) => values['village'] === '乌木村' && values['occasion'] === '日常');
    expect(at(4, 2)).toBe(daily.length);
  });
});

describe('labels', () => {
  test('count rows of the ledgers by what they say', () => {
    const { at } = filled(`
      统计表 | < | < | <
      第一书记人数 | | 空巢老人户数 |
      班子成员（名） | | 已完工项目个数 |
      达标干部人数 | | 全乡总户数（户） | `);
    const count = (source: string, key: string, ...values: readonly string[]) =>
      values.reduce((sum, value) => sum + namesOf(source, 'name', key, value).length, 0);
    expect([at(2, 2), at(2, 4)]).toEqual([
      count('Cadres', 'firstSecretary', YES),
      namesOf('Pairings', 'household', 'householdType', '空巢老人').length,
    ]);
    const households = (filling.sources.get('Villages') ?? []).reduce(
      (sum, { values }) => sum + Number(plainText(values['households'])),
      0,
    );
    expect([at(3, 2), at(3, 4)]).toEqual([
      count('Cadres', 'category', '班子成员'),
      count('Projects', 'state', '已完成'),
    ]);
    expect([at(4, 2), at(4, 4)]).toEqual([count('cadres', 'verdict', '达标', '序时达标'), households]);
    expect(filled('统计表 | <\n第一书记 | \n空巢老人 | ').fill.cells).toEqual([]);
  });

  test('have their units behind the empty cell, or in the row below', () => {
    const behind = filled('进展表 | < | < | < | < | <\n结对户 | | 户 | 贫困村 | | 个\n走访 | | 次 | 慰问金 | | 元');
    expect([behind.at(2, 2), behind.at(2, 5), behind.at(3, 2), behind.at(3, 5)]).toEqual([49, 3, 217, 21_726.2]);
    const below = filled('快报 | < | <\n走访户次 | 慰问金额 | 好事实事\n次 | 万元 | 件\n | | ');
    expect([below.at(4, 1), below.at(4, 2), below.at(4, 3)]).toEqual([217, 2.17262, 51]);
  });

  test('above a row that names something else are not for its cells, and the township’s own row is', () => {
    const row = (name: string, header: string) =>
      filled(`统计表 | < | <\n${header} | 结对户数（户） | 走访次数\n${name} | | `).fill.cells.length;
    expect(row('示例乡', '乡镇')).toBe(2);
    expect(row('东山片区', '片区')).toBe(0);
  });

  test('in rows of a printed list that its source does not know are filled for themselves', () => {
    const { at } = filled(`
      主要指标完成情况表 | < | < | <
      指标名称 | 单位 | 完成数 | 备注
      山坪塘整治 | 口 | |
      渠道清淤补漏 | 公里 | |
      联系干部 | 人 | |
      慰问折款 | 元 | | `);
    expect([at(3, 3), at(4, 3), at(5, 3), at(6, 3)]).toEqual([5, 3, 19, 21_726.2]);
  });
});

describe('what a list is about', () => {
  test('is no visit where neither day, household nor content is asked', () => {
    const cadres = filled('干部走访情况统计表 | < | <\n干部姓名 | 走访次数 | 好事实事（件）\n | | \n | | ').fill;
    expect(cadres.lists[0]).toMatchObject({ source: 'cadres', columns: [{}, { key: 'rows.合计', sure: 0.88 }, {}] });
    const first = (filling.sources.get('AssistanceLog') ?? []).filter(({ values }) =>
      plainText(values['cadres']).split('、').includes('周明远'),
    );
    expect(cadres.cells.find(({ row, column }) => row === 3 && column === 2)?.value).toBe(first.length);
    expect(filled('“一对一”帮扶情况 | < | <\n帮扶干部 | 帮扶村 | 帮扶户数\n | | \n | | ').fill.lists[0]?.source).toBe(
      'cadres',
    );
  });

  test('who has left is told alone where the title asks for them', () => {
    expect(firstColumn('干部离岗情况表', '姓名 | 职务 | 离岗时间')).toEqual(['谭小兵']);
  });

  test('visits of a household stand side by side, in the order of their days', () => {
    const form = filled(`
      结对户走访情况登记表 | < | < | < | <
      村 | 户主 | 第一次走访 | 第二次走访 | <
      ^ | ^ | 时间 | 时间 | 内容
       |  |  |  |
       |  |  |  | `);
    expect(form.json.tables[0]).toMatchObject({
      source: 'Pairings',
      columns: { C: 'visit.1.date', D: 'visit.2.date', E: 'visit.2.content' },
    });
    const [first, second] = (filling.sources.get('AssistanceLog') ?? [])
      .filter(({ values }) => values['village'] === '乌木村' && values['household'] === '陈大山')
      .map(({ values }) => values['date'])
      .toSorted((a, b) => plainText(a).localeCompare(plainText(b)));
    expect([form.at(4, 3), form.at(4, 4)]).toEqual([first, second]);
    const map = parseMap(JSON.stringify({ tables: form.json.tables }));
    const again = filledForm(
      filling,
      '表 | < | < | < | <\n村 | 户主 | 第一次走访 | 第二次走访 | <\n^ | ^ | 时间 | 时间 | 内容\n | | | | \n | | | | ',
      map,
    );
    expect(again.at(4, 4)).toEqual(second);
  });
});

test('figures of a report of every day stay empty, those of every month are never sure without a month’s name', () => {
  const report = (title: string) => filled(`${title} | < | < | <\n走访次数 | | 结对户数 | \n慰问金额 | | 村数 | `).json;
  expect(report('双联工作日报表').tables[0]).toMatchObject({ cells: { D2: 'villages.*.households' } });
  expect(report('双联工作日报表').empty.map(({ address }) => address)).toEqual(['表!B2', '表!B3']);
  expect(report('双联工作月报表').tables[0]).toMatchObject({ sure: { B2: 0.8, B3: 0.8, D2: 0.97 } });
});

test('how many cadres a village has is not sure where their names may be asked', () => {
  const list = (header: string) =>
    filled(`各村统计表 | < | <\n村名 | ${header} | 走访次数\n | | \n | | `).fill.lists[0]?.columns[1]?.sure ?? 0;
  expect(list('结对干部')).toBeLessThan(0.9);
  expect(list('结对干部（人）')).toBeGreaterThanOrEqual(0.9);
});

test('a list that nothing is known of is no place for the township’s figures', () => {
  const form = filled(`
    衔接资金项目表 | < | < | <
    甲项 | 上级争取资金（万元） | 财政奖补（万元） | 社会投资（万元）
     |  |  |
     |  |  |  `);
  expect(form.fill.cells).toEqual([]);
  expect(form.fill.empty.map(({ label }) => label)).toContain('上级争取资金（万元）');
});

test('lines above a table of a document ask for rows as a title in cells does', () => {
  const cells = { ...sheetFrom('Table1', '村名 | 总户数\n | \n | '), lines: ['省定贫困村基本情况'] };
  const { lists } = fillSheet({ cells, hasFormat: (row) => row <= 3 }, filling);
  expect(lists[0]).toMatchObject({ source: 'Villages', filter: { poor: [YES] } });
});
