import { dayOf } from '../../src/model/day';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION } from '../../src/templates/ledgers';
import { cellsOf, nodesOf, rowOf } from './plan-cells';

function ledger(table: string, plans = ledgerPlans()) {
  const plan = plans.find((candidate) => candidate.id === table);
  if (!plan) throw new Error(`no ledger ${table}`);
  return plan;
}

/** Validation of the column with this header. */
function validationOf(table: string, header: string) {
  const plan = ledger(table);
  const column = rowOf(plan, 1).indexOf(header) + 1;
  const [validation] = nodesOf(plan, 'validation').filter(({ range }) => range.left === column);
  if (!validation) throw new Error(`no validation of ${table} ${header}`);
  return validation;
}

test('the guide comes first, then a sheet for every ledger, in their order', () => {
  expect(ledgerPlans().map(({ sheet }) => sheet)).toEqual([
    '填表说明',
    '基本信息',
    '可选项',
    '考核标准',
    '考核指标',
    '村社区名册',
    '党支部名册',
    '干部名册',
    '结对帮扶',
    '帮扶日志',
    '项目台账',
    '总结素材',
    '情况说明',
  ]);
});

test('a ledger is one table from A1 on, with its default rows and room to type', () => {
  const quotas = ledger('Quotas');
  expect(nodesOf(quotas, 'table').map(({ name, range }) => ({ name, range }))).toEqual([
    { name: 'Quotas', range: { top: 1, left: 1, bottom: 21, right: 6 } },
  ]);
  expect(rowOf(quotas, 1)).toEqual([
    '干部类别*',
    '联系村下限',
    '联系村上限',
    '联系户下限',
    '联系户上限',
    '年好事实事下限',
  ]);
  expect(rowOf(quotas, 2)).toEqual(['班子成员', 1, 1, 3, 5, 5]);
});

test('given rows stand in the table, and blank ones follow', () => {
  const day = dayOf(2014, 1, 26);
  const log = ledger(
    'AssistanceLog',
    ledgerPlans({ AssistanceLog: [{ date: day, cadres: '王伟', village: '乌木村' }] }),
  );
  expect(rowOf(log, 2)).toEqual([day, '王伟', '乌木村']);
  expect(nodesOf(log, 'table')[0]?.range.bottom).toBe(502);
});

test('the profile is a form whose values stand beside their labels', () => {
  const profile = cellsOf(
    ledger('Profile', ledgerPlans({ Profile: [{ unit: '示例乡', superior: '示例县', year: 2014, period: '上半年' }] })),
  );
  expect(['A1', 'B1', 'A2', 'B2', 'A4', 'B4', 'B5', 'B6'].map((address) => profile.get(address))).toEqual([
    '项目',
    '内容',
    '填报单位*',
    '示例乡',
    '年度*',
    2014,
    '上半年',
    undefined,
  ]);
});

test('a column of a list that is the same everywhere offers it and refuses anything else, in Chinese', () => {
  const { rule, error } = validationOf('AssistanceLog', '办理状态*');
  expect(rule).toEqual({ type: 'list', values: ['已办结', '办理中'] });
  expect(error).toEqual({
    level: 'stop',
    title: '办理状态填写有误',
    text: '请从下拉列表中选择：已办结、办理中。',
  });
});

test('a column of a list that the user keeps offers what stands in 可选项, and says where to add', () => {
  const { rule, error } = validationOf('AssistanceLog', '时机*');
  expect(rule).toEqual({ type: 'listFrom', formula: 'OccasionsList' });
  expect(error?.level).toBe('stop');
  expect(error?.text).toContain('先在“可选项”中添加');
  expect(validationOf('Pairings', '群众类别*').rule).toEqual(validationOf('AssistanceLog', '群众类别').rule);
});

test('可选项 holds five lists side by side, each from its first row on', () => {
  const plan = ledger('Lists');
  expect(rowOf(plan, 1)).toEqual(['群众类别', '帮扶方式', '时机', '板块', '资金类别']);
  expect(rowOf(plan, 2)).toEqual(['空巢老人', '政策咨询', '日常', '农村产业发展', '上级争取资金']);
  expect(cellsOf(plan).get('B13')).toBe('其他');
  expect(cellsOf(plan).has('A13')).toBe(false);
});

test('a column that takes one name offers the roster and refuses others; one that takes several refuses nothing', () => {
  expect(validationOf('Pairings', '干部姓名*')).toMatchObject({
    rule: { type: 'listFrom', formula: 'CadresList' },
    error: { level: 'stop' },
  });
  expect(validationOf('AssistanceLog', '干部姓名*')).toMatchObject({
    rule: { type: 'listFrom', formula: 'CadresList' },
    error: null,
  });
});

test('every name that a dropdown refers to is defined once, on the sheet of its roster', () => {
  const defined = ledgerPlans().flatMap((plan) => nodesOf(plan, 'name').map(({ name }) => `${plan.id} ${name}`));
  expect(defined.toSorted()).toEqual([
    'Branches BranchesList',
    'Cadres CadresList',
    'Lists FundKindsList',
    'Lists HouseholdTypesList',
    'Lists MethodsList',
    'Lists OccasionsList',
    'Lists SectionsList',
    'Quotas QuotasList',
    'Villages VillagesList',
    'guide TemplateVersion',
  ]);
});

test('every column has a prompt, and its header a note with an example', () => {
  for (const table of tableNames) {
    const { columns, layout } = ledgerTemplate(table);
    const plan = ledger(table);
    const notes = nodesOf(plan, 'note');
    expect(nodesOf(plan, 'validation').map(({ prompt }) => prompt?.text.split('\n')[0])).toEqual(
      columns.map(({ prompt }) => prompt.zh),
    );
    expect(notes.map(({ at }) => (layout === 'form' ? at.row - 1 : at.column))).toEqual(
      columns.map((_, index) => index + 1),
    );
    expect(notes.filter(({ text }, index) => !text.includes(columns[index]?.example ?? '?'))).toEqual([]);
  }
});

test('ID numbers and phones are text cells, so that no digit is lost', () => {
  const pairings = ledger('Pairings');
  const formatOf = (header: string) =>
    nodesOf(pairings, 'style').find(
      ({ range }) => range.top === 2 && range.left === rowOf(pairings, 1).indexOf(header) + 1,
    )?.style.numberFormat;
  expect([formatOf('身份证号'), formatOf('联系电话'), formatOf('结对日期*'), formatOf('家庭人口')]).toEqual([
    '@',
    '@',
    'yyyy-mm-dd',
    '0',
  ]);
});

test('required headers look different from the others', () => {
  const fills = new Map(
    nodesOf(ledger('Villages'), 'style')
      .filter(({ range }) => range.top === 1)
      .map(({ range, style }) => [range.left, style.fill]),
  );
  expect(fills.get(1)).toBe(fills.get(2));
  expect(fills.get(3)).not.toBe(fills.get(1));
});

test('the guide names every ledger, every column and the template version', () => {
  const guide = ledger('guide');
  const words = new Set([...cellsOf(guide).values()]);
  const missing = tableNames
    .flatMap((table) => [ledgerTemplate(table).sheet, ...ledgerTemplate(table).columns.map(({ header }) => header)])
    .filter((word) => !words.has(word));
  expect(missing).toEqual([]);
  expect(words).toContain(`模板版本：${TEMPLATE_VERSION}`);
  expect(nodesOf(guide, 'name')).toEqual([
    { kind: 'name', name: 'TemplateVersion', formula: String(TEMPLATE_VERSION) },
  ]);
});
