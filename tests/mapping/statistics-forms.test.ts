import { textIn, type SourceRow } from '../../src/mapping/form/source';
import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';

/** Statistics that counties ask for: tables whose columns or rows are parts of what is counted. */
let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const rowsOf = (source: string): readonly SourceRow[] => filling.sources.get(source) ?? [];
const millionths = 1_000_000;

/** Entries of the log in a village, of one kind of households: the entry's own, else that of its household. */
function visited(village: string, kind: string | null): readonly SourceRow[] {
  const kinds = new Map(
    rowsOf('Pairings').map(({ values }) => [
      `${textIn(values['village'])}/${textIn(values['household'])}`,
      values['householdType'],
    ]),
  );
  return rowsOf('AssistanceLog').filter(({ values }) => {
    const own = values['householdType'] ?? kinds.get(`${textIn(values['village'])}/${textIn(values['household'])}`);
    return values['village'] === village && (kind === null || own === kind);
  });
}

const amountOf = (rows: readonly SourceRow[], key: string): number =>
  rows.reduce((sum, { values }) => {
    const value = values[key];
    return sum + (typeof value === 'object' && value !== null && 'amount' in value ? value.amount : 0);
  }, 0) / millionths;

describe('groups of columns that are each a kind of households', () => {
  const form = (third: string): ReturnType<typeof filledForm> =>
    filledForm(
      filling,
      `走访慰问困难群众统计表 | < | < | < | < | < | < | < | <
村名 | 空巢老人 | < | 留守儿童 | < | ${third} | < | 合计 | <
^ | 户次 | 金额 | 户次 | 金额 | 户次 | 金额 | 户次 | 金额
乌木村 |  |  |  |  |  |  |  |
平桥村 |  |  |  |  |  |  |  | `,
    );

  test('are known by another word for the kind, and 合计 beside them is of visits, whatever its 金额 might mean alone', () => {
    const filled = form('残疾人');
    expect(filled.json.tables[0]).toMatchObject({
      columns: { F: 'rows.残障人员', G: 'amount.残障人员', H: 'rows.合计', I: 'amount.合计' },
    });
    expect([2, 4, 6, 8].map((column) => filled.at(4, column))).toEqual(
      ['空巢老人', '留守儿童', '残障人员', null].map((kind) => visited('乌木村', kind).length),
    );
    expect(filled.at(4, 9)).toBe(amountOf(visited('乌木村', null), 'amount'));
  });

  test('stay empty where nobody has such a kind: the whole of the village is not theirs', () => {
    const filled = form('退役军人');
    expect(filled.json.tables[0]).toMatchObject({ unmatched: ['F', 'G'] });
    expect([filled.at(4, 6), filled.at(4, 7)]).toEqual([null, null]);
    expect(filled.at(4, 8)).toBe(visited('乌木村', null).length);
  });
});

test('rows of kinds of funds are known though the column is called 资金来源, and each column has its own figure', () => {
  const form = filledForm(
    filling,
    `资金来源情况统计表 | < | < | <
资金来源 | 项目个数 | 金额（万元） | 占比
上级争取资金 |  |  |
财政奖补 |  |  |
社会投资 |  |  | `,
  );
  const of = (kind: string) => rowsOf('Projects').filter(({ values }) => values['fundKind'] === kind);
  for (const [row, kind] of [
    [3, '上级争取资金'],
    [4, '财政奖补'],
    [5, '社会投资'],
  ] as const)
    expect([form.at(row, 2), form.at(row, 3), form.at(row, 4)]).toEqual([
      of(kind).length,
      amountOf(of(kind), 'funds'),
      null,
    ]);
});

test('a list of households that are no longer looked after has those whose pairing ended, and no others', () => {
  const form = filledForm(
    filling,
    `已解除结对人员名单 | < | < | <
序号 | 村 | 户主 | 解除时间
 |  |  |
 |  |  |
 |  |  | `,
  );
  const ended = rowsOf('Pairings').filter(({ values }) => values['until'] !== null);
  expect(form.json.tables[0]).toMatchObject({ rows: ended.length });
  expect(ended.map((_, at) => form.at(3 + at, 3))).toEqual(ended.map(({ values }) => values['household']));
});

test('projects of each 板块 are counted by how far they are', () => {
  const form = filledForm(
    filling,
    `项目推进情况统计表 | < | < | < | < | <
板块 | 项目总数 | 其中 | < | < | 投入资金（万元）
^ | ^ | 已完成 | 正在实施 | 未启动 | ^
农村产业发展 |  |  |  |  |
基础设施建设 |  |  |  |  | `,
  );
  for (const [row, section] of [
    [4, '农村产业发展'],
    [5, '基础设施建设'],
  ] as const) {
    const own = rowsOf('Projects').filter(({ values }) => values['section'] === section);
    const inState = (state: string): number => own.filter(({ values }) => values['state'] === state).length;
    expect([2, 3, 4, 5].map((column) => form.at(row, column))).toEqual([
      own.length,
      inState('已完成'),
      inState('实施中'),
      inState('谋划'),
    ]);
  }
});

test('a project’s funds stand under the kind of funds that they are, and its other kinds are no cells that lack something', () => {
  const form = filledForm(
    filling,
    `2014年上半年项目建设进度表 | < | < | < | < | <
序号 | 项目名称 | 总投资（万元） | 资金来源 | < | <
^ | ^ | ^ | 上级争取 | 财政奖补 | 社会投资
 |  |  |  |  |
 |  |  |  |  | `,
  );
  const projects = rowsOf('Projects');
  const funds = (project: SourceRow, kind: string): number | null =>
    project.values['fundKind'] === kind && project.values['funds'] !== null ? amountOf([project], 'funds') : null;
  expect(projects.map((_, at) => [4, 5, 6].map((column) => form.at(4 + at, column)))).toEqual(
    projects.map((project) => ['上级争取资金', '财政奖补', '社会投资'].map((kind) => funds(project, kind))),
  );
  const paid = projects.findIndex(({ values }) => values['fundKind'] === '上级争取资金' && values['funds'] !== null);
  expect(form.json.empty.map(({ address }) => address)).not.toContain(`表!E${4 + paid}`);
});

test('numbered columns of a cadre’s households name one after the other, and are no count', () => {
  const form = filledForm(
    filling,
    `干部联系群众一览表 | < | < | < | <
序号 | 干部姓名 | 联系户1 | 联系户2 | 联系户3
 |  |  |  |
 |  |  |  | `,
  );
  const own = rowsOf('Pairings').filter(({ values, isPast }) => isPast !== true && values['cadre'] === form.at(3, 2));
  const heads = own.map(({ values }) => textIn(values['household']));
  // One more than there are columns: it is not lost.
  expect(heads).toHaveLength(4);
  expect([3, 4, 5].map((column) => form.at(3, column))).toEqual([
    heads[0],
    heads[1],
    `${heads[2] ?? ''}、${heads[3] ?? ''}`,
  ]);
});

test('occasions of presence: how often, and how many different households', () => {
  const form = filledForm(
    filling,
    `“四必到”工作情况统计表 | < | < | < | <
序号 | 情形 | 到场次数 | 涉及户数（户） | 帮扶金额（元）
1 | 重大节日必到 |  |  |
2 | 红白喜事必到 |  |  | `,
  );
  for (const [row, occasion] of [
    [3, '重大节日'],
    [4, '红白喜事'],
  ] as const) {
    const own = rowsOf('AssistanceLog').filter(({ values }) => values['occasion'] === occasion);
    const heads = own.map(
      ({ values }) => values['household'] !== null && `${textIn(values['village'])}/${textIn(values['household'])}`,
    );
    expect([form.at(row, 3), form.at(row, 4), form.at(row, 5)]).toEqual([
      own.length,
      new Set(heads.filter(Boolean)).size,
      amountOf(own, 'amount'),
    ]);
  }
});

test('the total of different households is no sum of its rows: it stays empty, and is listed', () => {
  const form = filledForm(
    filling,
    `走访慰问统计表 | < | <
时机 | 走访次数 | 走访户数
重大节日 |  |
红白喜事 |  |
合计 |  | `,
  );
  expect(form.at(5, 2)).toBe(Number(form.at(3, 2)) + Number(form.at(4, 2)));
  expect([form.at(5, 3), form.json.empty.map(({ address }) => address)]).toEqual([null, ['表!C5']]);
});

test('a table that begins with villages has a row for each, though cadres stand in it too', () => {
  const form = filledForm(
    filling,
    `联系村干部分布表 | < | < | < | <
村名 | 驻村第一书记 | 联系领导 | 结对户数 | 其中：空巢老人
 |  |  |  |
 |  |  |  | `,
  );
  const households = rowsOf('Pairings').filter(
    ({ values, isPast }) => isPast !== true && values['village'] === '乌木村',
  );
  const heads = (kind: string | null): number =>
    new Set(
      households
        .filter(({ values }) => kind === null || values['householdType'] === kind)
        .map(({ values }) => values['household']),
    ).size;
  expect([1, 2, 4].map((column) => form.at(3, column))).toEqual(['乌木村', null, heads(null)]);
});

test('后进党组织 by their names are those that are put right', () => {
  const form = filledForm(
    filling,
    `后进党组织整顿情况台账 | < | < | <
序号 | 后进党组织名称 | 所在村 | 整顿进度
 |  |  |
 |  |  | `,
  );
  const weak = rowsOf('Branches').filter(({ values }) => values['weak'] === '是');
  expect(form.json.tables[0]).toMatchObject({ source: 'Branches', rows: weak.length });
  expect(form.at(3, 2)).toBe(weak[0]?.values['name']);
});

test('户数 of kinds of households: of those with a cadre in a table of pairings, of those visited in one of visits', () => {
  const count = (title: string): unknown =>
    filledForm(filling, `${title} | < | <\n类别 | 户数 | 慰问金额（元）\n空巢老人 | |\n贫困党员 | | `).at(3, 2);
  const kind = rowsOf('Pairings').filter(({ values }) => values['householdType'] === '空巢老人');
  const heads = (rows: readonly SourceRow[]): number =>
    new Set(rows.map(({ values }) => `${textIn(values['village'])}/${textIn(values['household'])}`)).size;
  const all = new Set(kind.map(({ values }) => `${textIn(values['village'])}/${textIn(values['household'])}`));
  const log = rowsOf('AssistanceLog').filter(({ values }) =>
    values['householdType'] === null
      ? all.has(`${textIn(values['village'])}/${textIn(values['household'])}`)
      : values['householdType'] === '空巢老人',
  );
  expect([count('结对帮扶分类统计表'), count('走访慰问分类统计表'), count('分类统计表')]).toEqual([
    heads(kind.filter(({ isPast }) => isPast !== true)),
    heads(log.filter(({ values }) => values['household'] !== null)),
    null,
  ]);
});

test('what is linked and done in fact is asked by 实 and 已', () => {
  const form = filledForm(
    filling,
    `干部履职情况考核表 | < | < | <
姓名 | 应联系户数 | 实联系户数 | 已办好事数
 |  |  |
 |  |  | `,
  );
  expect(form.json.tables[0]).toMatchObject({ columns: { A: 'name', C: 'households', D: 'deeds' }, unmatched: ['B'] });
});

test('labels with units: cadres who take part, what help was worth, and nothing for persons whom only visits count', () => {
  const form = filledForm(
    filling,
    `帮扶成效统计表 | < | <
项目 | 单位 | 数量
参与帮扶干部 | 人 |
走访群众 | 人次 |
帮扶资金折款 | 元 | `,
  );
  const log = rowsOf('AssistanceLog');
  expect([form.at(3, 3), form.at(4, 3), form.at(5, 3)]).toEqual([
    filling.figures.get('villages.*.cadres')?.values['value'],
    null,
    amountOf(log, 'amount'),
  ]);
});

test('visits of farms in 户次 are visits, in 户 different farms', () => {
  const form = filledForm(
    filling,
    `活动统计 | < | <
月份 | 走访农户（户次） | 走访农户（户）
1月 |  |
5月 |  | `,
  );
  expect(form.json.tables[0]).toMatchObject({ columns: { B: 'rows.合计', C: 'reached.合计' } });
  expect(Number(form.at(4, 2))).toBeGreaterThan(Number(form.at(4, 3)));
});

test('a kind by another word among others that are told by their own', () => {
  const form = filledForm(
    filling,
    `各类困难群众结对情况 | < | < | < | <
村名 | 结对总户数 | 其中 | < | <
^ | ^ | 空巢老人 | 留守儿童 | 残疾人
乌木村 |  |  |  |
平桥村 |  |  |  | `,
  );
  expect(form.json.tables[0]).toMatchObject({ columns: { B: 'households', E: 'households.残障人员' }, unmatched: [] });
});

test('全乡合计 below some of the villages is no sum of them: it stays empty, and is listed', () => {
  const form = (villages: string, total: string): ReturnType<typeof filledForm> =>
    filledForm(filling, `双联工作统计 | < | <\n村名 | 结对户 | 项目\n${villages}\n${total} |  | `);
  const some = '乌木村 |  |\n平桥村 |  |';
  expect([form(some, '全乡合计').at(5, 2), form(some, '合计').at(5, 2)]).toEqual([null, 11]);
  expect(form(some, '全乡合计').json.empty.map(({ address }) => address)).toEqual(['表!B5', '表!C5']);
  const all = rowsOf('villages').map(({ values }) => `${textIn(values['village'])} |  |`);
  expect(form(all.join('\n'), '全乡合计').at(3 + all.length, 3)).toBe(rowsOf('Projects').length);
});

describe('kinds of households whose names mean people too', () => {
  let village: FormFilling;
  beforeAll(async () => {
    village = await sampleFilling('2026');
  });
  const heads = (name: string, kind: string): number =>
    new Set(
      (village.sources.get('Pairings') ?? [])
        .filter(
          ({ values, isPast }) => isPast !== true && values['village'] === name && values['householdType'] === kind,
        )
        .map(({ values }) => values['household']),
    ).size;

  test.each([
    ['grouped', '村名 | 脱贫户 | < | 监测户 | <\n^ | 户数 | 走访次数 | 户数 | 走访次数', 4, [2, 4]],
    ['alone', '村名 | 结对户数 | 脱贫户 | 监测户', 3, [3, 4]],
  ] as const)('are columns that count them, %s', (_, headers, row, columns) => {
    const form = filledForm(village, `帮扶户情况统计表 | < | < | < | <\n${headers}\n |  |  |  | \n |  |  |  | `);
    const name = textIn(form.at(row, 1));
    expect(columns.map((column) => form.at(row, column))).toEqual([heads(name, '脱贫户'), heads(name, '监测户')]);
  });

  test('are people where their names are asked', () => {
    const form = filledForm(
      village,
      '帮扶对象 | < | < | <\n村名 | 脱贫户 | < | 监测户\n^ | 姓名 | 电话 | 姓名\n |  |  | ',
    );
    expect(
      Object.values(
        form.json.tables.flatMap((table) => ('columns' in table ? Object.values(table.columns) : [])),
      ).join(),
    ).not.toContain('脱贫户');
  });
});
