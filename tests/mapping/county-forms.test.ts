import { figureAt } from '../../src/mapping/form/figure-at';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { parseMap } from '../../src/mapping/map-file';
import { parseIsoDay } from '../../src/model/day';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;

beforeAll(async () => {
  filling = await sampleFilling();
});

const filled = (text: string, map: FormFilling['map'] = null) => filledForm(filling, text, map);

test.each([
  ['身份证号（中间8位用*代替）', '电话（脱敏）'],
  ['身份证号（保留前6位后4位）', '电话（中间四位隐藏）'],
  ['身份证号（用×代替）', '电话（遮挡）'],
])('%s and %s show no more of a number than a submission does', (id, phone) => {
  const { at } = filled(`结对帮扶名册 | < | <\n户主 | ${id} | ${phone}\n | |  \n | |  `);
  expect([at(3, 2), at(3, 3)]).toEqual(['519900********0108', '138****1001']);
});

test('a star that marks what must be filled in hides nothing, and a note below the form does', () => {
  const form = (note: string) =>
    filled(`结对帮扶名册 | < | <\n*户主 | *身份证号 | *联系电话\n | |  \n | |  \n${note} | < | <`);
  expect(form('注：带*的必填').at(3, 2)).toBe('519900196106050108');
  const { at } = form('注：身份证号须脱敏后上报');
  expect([at(3, 2), at(3, 3)]).toEqual(['519900********0108', '13800001001']);
});

test('the last digits of a phone are all that is asked for', () => {
  const { at } = filled('结对帮扶名册 | < | <\n户主 | 电话后四位 | 类别\n | |  \n | |  ');
  expect(at(3, 2)).toBe('1001');
});

test('rows below a heading are for what it names, and each block grows by its own', () => {
  const form = `
    项目实施情况表 | < | < | <
    序号 | 项目名称 | 建设地点 | 投资
    一、基础设施建设 | < | < | <
     |  |  |
     |  |  |
    小计 |  |  |
    二、农村产业发展 | < | < | <
     |  |  |
     |  |  |
    小计 |  |  |
    合计 |  |  | `;
  const { fill, at, json } = filled(form);
  expect(fill.lists.map(({ filter, rows }) => [filter, rows])).toEqual([
    [{ section: ['基础设施建设'] }, 11],
    [{ section: ['农村产业发展'] }, 9],
  ]);
  expect(fill.inserts.map(({ after, count }) => [after, count])).toEqual([
    [4, 9],
    [8, 7],
  ]);
  expect([at(4, 1), at(14, 1), at(17, 1), at(25, 1)]).toEqual([1, 11, 1, 9]);
  expect(fill.cells.every(({ row }) => row !== 16 && row < 27)).toBe(true);
  // 小计 is the sum of what stands above it; of projects without an amount there is none.
  const sumAbove = fill.cells
    .filter(({ row, column }) => column === 4 && row < 15)
    .reduce((sum, { value }) => sum + Number(value), 0);
  expect(fill.cells.filter(({ row }) => row === 15 || row === 26).map(({ row, column }) => [row, column])).toEqual([
    [15, 4],
  ]);
  expect(at(15, 4)).toBe(sumAbove);
  const again = filled(form, parseMap(JSON.stringify({ tables: json.tables })));
  expect(again.fill.cells).toEqual(fill.cells);
});

test('a label merged over several rows is printed in each, and a subtotal among them ends nothing', () => {
  const { at } = filled(`
    各村结对情况表 | < | < | <
    片区 | 村名 | 结对户 | 联系干部
    东片 | 乌木村 |  |
    ^ | 平桥村 |  |
    ^ | 小计 |  |
    西片 | 定水村 |  | `);
  expect([at(3, 3), at(4, 3), at(5, 3), at(6, 3)]).toEqual([6, 5, null, 6]);
});

test('a day comes into the columns that a form has for month and day', () => {
  const { at } = filled(`
    干部走访慰问台账 | < | < | < | < | <
    时间 | < | 走访干部 | 走访对象 | 慰问金（百元） | 内容
    月 | 日 | ^ | ^ | ^ | ^
     |  |  |  |  |
     |  |  |  |  |`);
  expect([at(4, 1), at(4, 2), at(4, 3), at(4, 5)]).toEqual([1, 20, '周明远', 3]);
});

test('who helps a household is no number of cadres, and labels with a colon are filled like others', () => {
  const card = filled('困难群众明白卡 | < | < | <\n户主姓名 |  | 家庭人口 |\n帮扶干部 |  | 联系电话 | ');
  expect(card.fill.cells).toEqual([]);
  const { at, fill } = filled(`
    工作情况 | < | < | <
    填报单位： |  | 填报时间： |
    联系干部总数： |  | 结对帮扶户数： |
    走访人次： |  | 办好事实事（件）： | `);
  expect([at(3, 2), at(3, 4), at(4, 2), at(4, 4)]).toEqual([19, 49, 217, 51]);
  expect(fill.empty).toEqual([]);
});

describe('a table of parts is counted from the ledgers', () => {
  /** What comes into a row, from its second column on. */
  const rowOf = ({ fill }: ReturnType<typeof filled>, row: number): readonly unknown[] =>
    fill.cells.filter((cell) => cell.row === row && cell.column > 1).map(({ value }) => value);

  test('villages by kinds of households: those in force on the last day, each once, as the title asks', () => {
    const form = filled(`
      各村结对困难群众分类统计表 | < | < | < | < | <
      村名 | 合计 | 空巢老人 | 留守儿童 | 困难群众 | 其他
      乌木村 |  |  |  |  |
      平桥村 |  |  |  |  |  `);
    expect(form.json.tables[0]).toMatchObject({
      source: 'villages',
      columns: { A: 'village', B: 'households.合计', C: 'households.空巢老人', F: 'households.其他' },
      sure: { C: 0.85 },
    });
    expect([rowOf(form, 3), rowOf(form, 4)]).toEqual([
      [6, 1, 1, 2, 0],
      [5, 1, 1, 1, 0],
    ]);
    expect(form.fill.cells.find(({ row, column }) => row === 3 && column === 3)?.trace).toHaveLength(1);
  });

  test('cadres by months: the months of the period, and the others stay empty and are listed', () => {
    const form = filled(`
      2014年干部走访次数统计表 | < | < | < | < | < | < | < | <
      姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 合计
      周明远 |  |  |  |  |  |  |  |
      李静 |  |  |  |  |  |  |  |  `);
    expect([rowOf(form, 3), rowOf(form, 4)]).toEqual([
      [4, 3, 3, 2, 6, 2, 20],
      [4, 4, 3, 2, 7, 1, 21],
    ]);
    expect(form.fill.empty.map(({ address }) => address)).toEqual(['表!H3', '表!H4']);
    const otherYear = filled(`
      2013年干部走访次数统计表 | < | < | <
      姓名 | 1月 | 2月 | 3月
      周明远 |  |  |
      李静 |  |  |  `);
    expect(otherYear.fill.cells).toEqual([]);
  });

  test('kinds by occasions under a group each: no figure of the whole stands under a part', () => {
    const form = filled(`
      走访慰问情况统计表 | < | < | < | < | <
      群众类别 | 日常 | < | 重大节日 | < | 合计
      ^ | 次数 | 金额（元） | 次数 | 金额（万元） | 次数
      空巢老人 |  |  |  |  |
      困难群众 |  |  |  |  |  `);
    expect([rowOf(form, 4), rowOf(form, 5)]).toEqual([
      [27, 1600, 12, 0.264, 49],
      [32, 1600, 20, 0.47136, 63],
    ]);
  });

  test('a map may name the figure of a part', () => {
    const text = '村名 | 甲 | 乙\n | | \n | | ';
    const columns = { A: 'village', B: 'households.空巢老人', C: 'rows.3月' };
    const header = { top: 1, bottom: 1 };
    const map = parseMap(JSON.stringify({ tables: [{ sheet: '表', header, source: 'villages', columns }] }));
    expect(rowOf(filled(text, map), 2)[0]).toBe(1);
    const wrong = map.map((table) => ({ ...table, columns: { A: 'village', B: 'households.没有' } }));
    expect(() => filled(text, wrong)).toThrow('columns: households.没有');
  });

  test('a column for each kind is ticked, and a household of a kind that has none is told', () => {
    const form = filled(`
      困难群众花名册 | < | < | < | < | <
      村 | 户主 | 空巢老人 | 留守儿童 | 困难群众 | 帮扶干部
       |  |  |  |  |
       |  |  |  |  |  `);
    expect(rowOf(form, 3)).toEqual(['陈大山', '√', '周明远']);
    expect(form.at(3, 5)).toBe('√');
    expect(form.at(4, 3)).toBe('√');
    expect(form.at(5, 3)).toBeNull();
    expect(form.fill.empty.map(({ address }) => address)).toContain('表!C5');
    expect(form.fill.empty.map(({ address }) => address)).not.toContain('表!C3');
  });
});

test('a form for one village, or for one kind of households, is filled with its own, and the filter is told', () => {
  const list = (title: string) =>
    filled(`${title} | < | <\n户主 | 家庭人口 | 帮扶干部\n | | \n | |  `).json.tables.map((table) =>
      'rows' in table ? [table.rows, 'filter' in table ? table.filter : null] : null,
    )[0];
  expect(list('乌木村结对帮扶情况表')).toEqual([6, { village: ['乌木村'] }]);
  expect(list('空巢老人结对帮扶名册')).toEqual([12, { householdType: ['空巢老人'] }]);
  expect(list('困难群众结对帮扶名册')).toEqual([49, null]);
  expect(list('乌木村等村结对帮扶名册')).toEqual([49, null]);
});

test('a figure stands under the time that its column asks for, and none under the task or the year before', () => {
  const form = filled(`
    双联工作季报表 | < | < | < | < | <
    指标 | 单位 | 本季度 | 上半年累计 | 上年同期 | 备注
    走访户次 | 户次 |  |  |  |
    慰问金额 | 万元 |  |  |  |  `);
  expect(form.json.tables[0]).toMatchObject({ cells: { D3: 'villages.*.logRows', D4: 'villages.*.amount' } });
  expect(form.fill.cells).toHaveLength(2);
  expect(form.fill.empty.map(({ address }) => address)).toContain('表!C3');
  expect(
    filled('工作表 | < | <\n指标 | 任务数 | 完成数\n走访户次（户次） | |  \n好事实事（件） | |  ').fill.cells.filter(
      ({ column }) => column === 2,
    ),
  ).toEqual([]);
});

test('quantities in different units are never added, by a map’s path as little as in a list', () => {
  const rows = [
    {
      values: { section: '板块', item: '管道', unit: '公里', quantity: { amount: 3_000_000, unit: '' as const } },
      trace: [],
    },
    {
      values: { section: '板块', item: '管道', unit: '处', quantity: { amount: 2_000_000, unit: '' as const } },
      trace: [],
    },
  ];
  const known = { ...filling, sources: new Map([['sections', rows]]), figures: new Map() };
  expect(figureAt('sections.板块.管道.quantity', known)?.value).toBeNull();
  expect(figureAt('sections.板块.管道.公里.quantity', known)?.value).toEqual({
    amount: 3_000_000,
    unit: '',
  });
});

test('a good deed’s done beside its due is the number of deeds, and weak branches are no work on them', () => {
  expect(
    filled(`
      考核表 | < | < | <
      姓名 | 联系户数 | 好事实事（件） | <
      ^ | ^ | 应办 | 已办
       |  |  |
       |  |  |  `).json.tables[0],
  ).toMatchObject({ columns: { C: 'deedsDue', D: 'deeds' } });
  expect(filled('统计表 | <\n后进党组织（个） |  \n土地整理（亩） |  ').json.tables[0]).toMatchObject({
    cells: { B2: 'organisation.weakBranches' },
  });
});

test('the only phone behind a cadre’s name is not sure to be the cadre’s, unless the post stands between', () => {
  const sure = (between: string, column: string) => {
    const form = filled(`名册 | < | < | <\n户主 | 帮扶干部 | ${between}联系方式 | 备注\n | | | \n | | |  `);
    return (form.json.tables[0] as { sure: Readonly<Record<string, number>> }).sure[column];
  };
  expect(sure('', 'C')).toBeLessThan(0.9);
  expect(sure('职务 | ', 'D')).toBeGreaterThanOrEqual(0.9);
});

test('a list of visits of one month has the visits of that month only, and the filter is told', () => {
  const list = (title: string) =>
    filled(`${title} | < | <\n走访日期 | 干部姓名 | 走访内容\n | |  \n | |  `).fill.lists.map(({ filter, rows }) => ({
      filter,
      rows,
    }));
  const log = filling.sources.get('AssistanceLog') ?? [];
  const inMarch = log.filter(({ values: { date } }) => {
    const day = typeof date === 'object' && date !== null && 'day' in date ? date.day : 0;
    return day >= (parseIsoDay('2014-03-01') ?? 0) && day <= (parseIsoDay('2014-03-31') ?? 0);
  });
  expect(inMarch.length).toBeGreaterThan(0);
  expect(list('2014年3月走访登记表')).toEqual([{ filter: { date: ['2014-03'] }, rows: inMarch.length }]);
  expect(list('走访登记表')).toEqual([{ filter: undefined, rows: log.length }]);
});
