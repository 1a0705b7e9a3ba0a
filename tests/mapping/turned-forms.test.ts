import type { FormFilling } from '../../src/mapping/form/form-list';
import { filledForm, sampleFilling } from './filled-form';

let filling: FormFilling;
beforeAll(async () => {
  filling = await sampleFilling();
});

const row = (form: ReturnType<typeof filledForm>, at: number) => [2, 3, 4].map((column) => form.at(at, column));
const valueOf = (source: string, name: string, key: string) =>
  filling.sources.get(source)?.find(({ values }) => (values['village'] ?? values['name']) === name)?.values[key];

test('in a form with a column for each village each figure is that village’s, and behind them stands the whole', () => {
  const form = filledForm(
    filling,
    `各村基本情况表 | < | < | <
项目 | 乌木村 | 平桥村 | 合计
总户数 |  |  |
走访次数 |  |  |
结对户数 |  |  |
养老保险人数 |  |  | `,
  );
  const [wu, ping] = ['乌木村', '平桥村'];
  expect(row(form, 3)).toEqual([valueOf('Villages', wu, 'households'), valueOf('Villages', ping, 'households'), 3246]);
  expect(row(form, 4)).toEqual([valueOf('villages', wu, 'logRows'), valueOf('villages', ping, 'logRows'), 217]);
  expect(row(form, 5)).toEqual([valueOf('villages', wu, 'households'), valueOf('villages', ping, 'households'), 49]);
  expect(row(form, 6)).toEqual([null, null, null]);
  expect(form.json.empty).toHaveLength(3);
});

test('a single column for a village beside the labels’ header has that village’s figures', () => {
  const form = filledForm(filling, '村情简表 | < | <\n项目 | 乌木村 | 备注\n走访次数 |  | \n总户数 |  | ');
  expect([form.at(3, 2), form.at(4, 2)]).toEqual([
    valueOf('villages', '乌木村', 'logRows'),
    valueOf('Villages', '乌木村', 'households'),
  ]);
});

test('a name that is the value of a label above says nothing of the cells below it', () => {
  const form = filledForm(filling, '工作统计表 | <\n填报人 | 周明远\n走访次数 | ');
  expect(form.at(3, 2)).toBe(217);
});

test('a column for each kind of households or each cadre gets none of the township’s figures', () => {
  const kinds = filledForm(
    filling,
    '各类群众走访情况表 | < | < | <\n项目 | 空巢老人 | 留守儿童 | 合计\n走访次数 |  |  | \n结对户数 |  |  | ',
  );
  const visits = (kind: string) =>
    (filling.sources.get('visits') ?? [])
      .filter(({ values }) => values['householdType'] === kind)
      .reduce((sum, { values }) => sum + Number(values['rows']), 0);
  expect(row(kinds, 3)).toEqual([visits('空巢老人'), visits('留守儿童'), 217]);
  expect(row(kinds, 4)).toEqual([null, null, 49]);
  const cadres = filledForm(
    filling,
    '干部履职情况表 | < | < | <\n项目 | 周明远 | 李静 | 赵国强\n走访次数 |  |  | \n好事实事 |  |  | ',
  );
  expect(row(cadres, 3)).toEqual([null, null, null]);
  expect(row(cadres, 4)).toEqual(['周明远', '李静', '赵国强'].map((name) => valueOf('cadres', name, 'deeds')));
  const others = filledForm(
    filling,
    '项目情况表 | < | < | <\n项目 | 农村产业发展 | 基础设施建设 | 基层组织建设\n项目个数 |  |  | \n走访次数 |  |  | ',
  );
  expect([row(others, 3), row(others, 4)]).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});

test('a year in a header is that year’s', () => {
  const amountBelow = (header: string) =>
    filledForm(filling, `各村慰问情况 | < | <\n村名 | ${header} | 走访次数\n乌木村 |  | \n平桥村 |  | `).at(3, 2);
  expect(amountBelow('2013年慰问金额')).toBeNull();
  expect(amountBelow('2014年慰问金额')).toEqual(expect.any(Number));
});
