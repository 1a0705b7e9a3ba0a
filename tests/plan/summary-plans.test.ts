import { unitsOf } from '../../src/model/amount';
import type { Finding } from '../../src/model/finding';
import type { SheetPlan } from '../../src/model/plan';
import type { Summary } from '../../src/model/summary';
import { parseStamp } from '../../src/plan/stamp';
import { cellsOf, nodesOf, rowOf, textOf } from './plan-cells';
import { countySummary, emptySummary, planNamed, plansOf, sampleSummary } from './sample-summary';

let sample: Summary;
let plans: ReadonlyMap<string, SheetPlan>;
beforeAll(async () => {
  sample = await sampleSummary();
  plans = await plansOf(sample);
});

/** Rows of 数据来源 below its header. */
function sourceRows(): {
  form: unknown;
  subject: unknown;
  measures: unknown;
  values: unknown;
  ledger: unknown;
  rows: unknown;
}[] {
  const [table] = nodesOf(planNamed(plans, 'sources'), 'table');
  const cells = cellsOf(planNamed(plans, 'sources'));
  const { top = 0, bottom = 0 } = table?.range ?? {};
  return Array.from({ length: bottom - top }, (_, index) => {
    const at = (letter: string): unknown => cells.get(`${letter}${top + 1 + index}`);
    return { form: at('A'), subject: at('B'), measures: at('C'), values: at('D'), ledger: at('E'), rows: at('F') };
  });
}

const finding = (
  code: string,
  severity: Finding['severity'],
  place: string | null,
  value: Finding['value'] = '王 伟',
): Finding => ({
  code,
  severity,
  table: 'Cadres',
  sheet: '干部 名册',
  row: 7,
  column: '到岗日期',
  address: place === null ? '干部 名册' : `干部 名册!${place}`,
  value,
  params: {},
});

test('the sheets come in the order of the forms, findings and sources', () => {
  expect([...plans.values()].map(({ sheet }) => sheet)).toEqual([
    '干部履职汇总',
    '板块汇总',
    '走访慰问汇总',
    '村级汇总',
    '校验结果',
    '数据来源',
  ]);
});

test('a form has a title, the line of unit, period and units, and the line to sign', () => {
  const form = planNamed(plans, 'sectionSummary');
  expect(rowOf(form, 1)).toEqual(['2014年上半年四个板块工作汇总表']);
  expect(rowOf(form, 2)).toEqual([
    `填报单位：${sample.organisation.unit ?? ''}`,
    '报告期：2014年1月1日至6月30日',
    '单位：个、万元',
  ]);
  expect(textOf(form)).toContain('日期：2014年7月5日');
});

test('every cadre has a row with the verdict in words and a sign; who left is marked and not judged', () => {
  const form = planNamed(plans, 'cadreSummary');
  const signs = { 达标: '● 达标', 序时达标: '○ 序时达标', 未达标: '▲ 未达标' };
  const rows = [...new Set([...cellsOf(form).keys()].map((address) => Number(address.replace(/^[A-Z]+/, ''))))].map(
    (row) => rowOf(form, row),
  );
  for (const cadre of sample.cadres) {
    const row = rows.find((cells) => cells[1] === cadre.name);
    expect(row).toContain(cadre.verdict === null ? '已离岗' : signs[cadre.verdict]);
  }
  expect(sample.cadres.some(({ post }) => post === 'left')).toBe(true);
});

test('every number of the summary is in 数据来源, with rows where it is not nothing', () => {
  const lines = sourceRows();
  const expected: [form: string, subject: string, measure: string, value: number][] = [
    ...sample.cadres.flatMap(({ name, villages, households, deeds }): [string, string, string, number][] => [
      ['干部履职汇总', name, '联系村', villages],
      ['干部履职汇总', name, '联系户', households],
      ['干部履职汇总', name, '好事实事', deeds],
    ]),
    ...sample.sections.flatMap(({ section, item, unit, projects, quantity, completed, funds }) =>
      Object.entries({
        项目数: projects,
        数量: unitsOf(quantity, 6),
        已完成: unitsOf(completed, 6),
        '资金（万元）': unitsOf(funds, 6),
      }).map(([measure, value]): [string, string, string, number] => [
        '板块汇总',
        `${section}/${item}（${unit}）`,
        measure,
        value,
      ]),
    ),
    ...sample.visits.flatMap(({ householdType, occasion, rows, persons, amount }) =>
      Object.entries({ 次数: rows, 受益人数: persons, '折款金额（元）': unitsOf(amount, 6) }).map(
        ([measure, value]): [string, string, string, number] => [
          '走访慰问汇总',
          `${householdType ?? '（未填类别）'}/${occasion}`,
          measure,
          value,
        ],
      ),
    ),
    ...sample.villages.flatMap((line) =>
      Object.entries({
        联系干部: line.cadres,
        结对户: line.households,
        帮扶日志: line.logRows,
        好事实事: line.deeds,
        受益人数: line.persons,
        项目数: line.projects,
        '资金（万元）': unitsOf(line.funds, 6),
      }).map(([measure, value]): [string, string, string, number] => [
        '村级汇总',
        line.village ?? '全乡（跨村）',
        measure,
        value,
      ]),
    ),
  ];
  const untraced = expected.filter(
    ([form, subject, measure, value]) =>
      !lines.some((line) => {
        const at = String(line.measures).split('、').indexOf(measure);
        return (
          line.form === form &&
          line.subject === subject &&
          at >= 0 &&
          String(line.values).split('、')[at] === String(value) &&
          (value === 0 || (line.ledger !== '' && /^第[\d、–]+行$/.test(String(line.rows))))
        );
      }),
  );
  expect(untraced).toEqual([]);
  expect(expected.length).toBeGreaterThan(200);
});

test('sources name a renamed ledger by its name now and link to the first of its rows', () => {
  const link = nodesOf(planNamed(plans, 'sources'), 'link').find(({ sheet }) => sheet === '项目(改名)');
  const cells = cellsOf(planNamed(plans, 'sources'));
  const row = link?.at.row ?? 0;
  expect(cells.get(`E${row}`)).toBe('项目(改名)');
  expect(cells.get(`F${row}`)).toMatch(new RegExp(`^第${link?.target.row ?? 0}\\D`));
});

test('left-out rows are counted and named in the head of the forms they concern, and only there', async () => {
  const leftOut = [3, 5, 6, 7].map((row) => ({ table: 'Projects', sheet: '项目台账', row, columns: ['数量'] }));
  const made = await plansOf({ ...sample, leftOut });
  expect(textOf(planNamed(made, 'sectionSummary'))).toContain(
    '注：有4行因单元格有错误未计入有关数字：项目台账第3、5–7行。',
  );
  expect(textOf(planNamed(made, 'cadreSummary'))).not.toContain('未计入');
  expect(textOf(planNamed(made, 'sources'))).toContain('第6行');
});

test('where there is nothing to sum up the forms say so', async () => {
  const made = await plansOf(emptySummary(sample));
  expect(textOf(planNamed(made, 'sectionSummary'))).toContain('项目台账中没有可以汇总的项目。');
  expect(textOf(planNamed(made, 'visitSummary'))).toContain('本期帮扶日志中没有走访慰问记录。');
  expect([...made.values()].flatMap((plan) => nodesOf(plan, 'chart'))).toEqual([]);
});

test('a county of 400 cadres begins new pages between categories', async () => {
  const form = planNamed(await plansOf(countySummary(sample)), 'cadreSummary');
  const { breaksBefore = [], repeatRows } = nodesOf(form, 'page')[0] ?? {};
  expect(breaksBefore.length).toBeGreaterThan(0);
  expect(repeatRows?.to).toBe((repeatRows?.from ?? 0) + 1);
});

test('texts that look like formulas stay plain values', async () => {
  const hostile = '=HYPERLINK("http://x","点我")';
  const [first] = sample.cadres;
  if (!first) throw new Error('the sample has cadres');
  const form = planNamed(
    await plansOf({ ...sample, cadres: [{ ...first, name: hostile, category: hostile }] }),
    'cadreSummary',
  );
  expect([...cellsOf(form).values()]).toContain(hostile);
  expect(nodesOf(form, 'formula').filter(({ formula }) => !formula.startsWith('SUBTOTAL(9,'))).toEqual([]);
});

test('findings are listed with a link to their cell, their value cut where it is long', async () => {
  const sheet = planNamed(
    await plansOf(sample, [finding('C102', 'warning', 'H7', 41703), finding('S002', 'error', null, '长'.repeat(300))]),
    'findings',
  );
  expect(rowOf(sheet, 5)).toEqual([
    1,
    '○ 提醒',
    'C102',
    '问题C102',
    '干部 名册',
    7,
    '到岗日期',
    'H7',
    '2014-03-05',
    '',
    '“41703”不对',
  ]);
  expect(cellsOf(sheet).get('I6')).toHaveLength(200);
  expect(nodesOf(sheet, 'link').map(({ at, sheet: to, target }) => ({ at, to, target }))).toEqual([
    { at: { row: 5, column: 8 }, to: '干部 名册', target: { row: 7, column: 8 } },
  ]);
  expect(parseStamp(sheet.stamp?.text ?? '')?.findings).toEqual({ error: 1, warning: 1, info: 0 });
});

test('explained findings stand last, apart from the open ones and with their reasons, and are counted nowhere', async () => {
  const explained = [{ finding: finding('X304', 'warning', 'G9'), reason: '下派时村里已调整', row: 2 }];
  const sheet = planNamed(await plansOf(sample, [finding('C101', 'error', 'B7', null)], explained), 'findings');
  expect(rowOf(sheet, 3)[0]).toMatch(/^共发现1个问题：错误1个，提醒0个，提示0个。另有1处已写情况说明，不算问题/u);
  expect([5, 6].map((row) => rowOf(sheet, row).slice(0, 3))).toEqual([
    [1, '▲ 错误', 'C101'],
    [2, '√ 已说明', 'X304'],
  ]);
  expect(rowOf(sheet, 6).at(-1)).toMatch(/不对\n情况说明：下派时村里已调整$/u);
  expect(nodesOf(sheet, 'link').map(({ at }) => at.row)).toEqual([5, 6]);
  expect(parseStamp(sheet.stamp?.text ?? '')?.findings).toEqual({ error: 1, warning: 0, info: 0 });
});

test('where all findings are explained, that none is open is said, and the explained ones are listed', async () => {
  const explained = [{ finding: finding('X304', 'warning', 'G9'), reason: '下派时村里已调整', row: 2 }];
  const sheet = planNamed(await plansOf(sample, [], explained), 'findings');
  expect(rowOf(sheet, 3)[0]).toMatch(/^没有发现问题。另有1处已写情况说明/u);
  expect(rowOf(sheet, 5).slice(0, 2)).toEqual([1, '√ 已说明']);
});

test.each(['without findings', 'with findings'])(
  '校验结果 %s is a form like the others: title, unit and period, the line to sign',
  async (which) => {
    const sheet = planNamed(
      await plansOf(sample, which === 'with findings' ? [finding('C101', 'error', 'B7', null)] : []),
      'findings',
    );
    expect([rowOf(sheet, 1), rowOf(sheet, 2)]).toEqual([
      ['2014年上半年校验结果'],
      [`填报单位：${sample.organisation.unit ?? ''}`, '报告期：2014年1月1日至6月30日', '单位：个'],
    ]);
    expect(textOf(sheet)).toContain('审核人：');
    expect(textOf(sheet)).toContain('日期：2014年7月5日');
  },
);

test('no findings is said out loud', () => {
  const sheet = planNamed(plans, 'findings');
  expect(rowOf(sheet, 3)).toEqual(['没有发现问题。']);
  expect(nodesOf(sheet, 'table')).toEqual([]);
});

test('50,000 and more findings fit: no more links than Excel holds', async () => {
  const many = Array.from({ length: 65_600 }, () => finding('C101', 'error', 'B7'));
  const sheet = planNamed(await plansOf(emptySummary(sample), many), 'findings');
  expect(nodesOf(sheet, 'link').length).toBeLessThanOrEqual(65_530);
  expect(nodesOf(sheet, 'table')[0]?.range.bottom).toBe(4 + 65_600);
  expect(textOf(sheet)).toContain(`第${nodesOf(sheet, 'link').at(-1)?.at.row ?? 0}行以后没有链接`);
  expect(sheet.nodes.length).toBeLessThan(65_100);
  // Excel keeps at most 1,026 page breaks.
  expect(nodesOf(sheet, 'page')[0]?.breaksBefore).toEqual([]);
});
