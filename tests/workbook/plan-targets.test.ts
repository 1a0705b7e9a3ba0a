import type { SheetPlan } from '../../src/model/plan';
import { UsedNames } from '../../src/model/excel-names';
import { chooseTargets, refuseLocked, writtenSheet, type StampedSheet } from '../../src/workbook/plan-targets';

const plan = (name: string, sheet: string, table?: string): SheetPlan => ({
  id: name,
  sheet,
  nodes:
    table === undefined
      ? []
      : [{ kind: 'table', name: table, range: { top: 1, left: 1, bottom: 2, right: 1 }, style: 'TableStyleLight9' }],
  stamp: null,
});
const stamp = (name: string, sheet: string): StampedSheet => ({ plan: name, sheet: { name: sheet } });

/** Where plans go in a workbook of these sheets. */
function choose(
  plans: readonly SheetPlan[],
  sheets: Readonly<Record<string, readonly string[]>>,
  stamped: readonly StampedSheet[],
  onClash: 'refuse' | 'rename',
): ReturnType<typeof chooseTargets> {
  const known = Object.entries(sheets).map(([name, tables]) => ({ name, tables }));
  return chooseTargets(plans, stamped, known, new UsedNames(Object.keys(sheets)), { onClash });
}

test('a plan goes where it was before, under the name that the sheet has by now', () => {
  const before = stamp('a', '我的汇总');
  const form = plan('a', '汇总');
  expect(choose([form], { 我的汇总: [], 汇总: [] }, [before], 'refuse')).toEqual({
    targets: [{ plan: form, sheet: '我的汇总', former: before }],
    clashes: [],
  });
});

test('of a sheet and the user’s copy of it the one with the plan’s own name is replaced, else the first', () => {
  const [copy, own] = [stamp('a', '存档'), stamp('A', '汇总')];
  const former = (sheets: readonly StampedSheet[]): StampedSheet | null | undefined =>
    choose([plan('a', '汇总')], { 存档: [], 汇总: [] }, sheets, 'refuse').targets[0]?.former;
  expect([former([copy, own]), former([copy]), former([stamp('b', '汇总')])]).toEqual([own, copy, null]);
});

test.each<[string, SheetPlan, string]>([
  ['whose name is taken, in whatever case', plan('a', 'TOTAL'), 'TOTAL'],
  ['whose table’s name is taken', plan('a', '新名册', 'cadres'), '名册'],
])('a new sheet %s clashes and is given the next free name', (_, form, clash) => {
  const sheets = { Total: [], 名册: ['Cadres'] };
  expect(choose([form], sheets, [], 'refuse').clashes).toEqual([{ plan: 'a', sheet: clash }]);
  expect(choose([form], sheets, [], 'rename')).toEqual({
    targets: [{ plan: form, sheet: form.sheet === 'TOTAL' ? 'TOTAL (2)' : '新名册', former: null }],
    clashes: [],
  });
});

test('two new sheets of one name do not get in each other’s way', () => {
  expect(choose([plan('a', '汇总'), plan('b', '汇总')], {}, [], 'rename').targets.map(({ sheet }) => sheet)).toEqual([
    '汇总',
    '汇总 (2)',
  ]);
});

test('what is locked is refused, and said which', () => {
  expect(() => {
    refuseLocked(false, []);
  }).not.toThrow();
  const thrown = (structure: boolean, shut: readonly string[]): unknown => {
    try {
      refuseLocked(structure, shut);
      return null;
    } catch (error) {
      return error;
    }
  };
  expect(thrown(true, [])).toMatchObject({ problem: { reason: 'protectedStructure' } });
  expect(thrown(false, ['汇总'])).toMatchObject({ problem: { reason: 'protectedSheets', sheets: ['汇总'] } });
});

test('the outcome says what was replaced, what was kept, and what is hidden still', () => {
  const form = plan('a', '汇总');
  const [fresh, again] = [
    { plan: form, sheet: '汇总', former: null },
    { plan: form, sheet: '汇总', former: stamp('a', '汇总') },
  ];
  expect([
    writtenSheet(fresh, null, false),
    writtenSheet(again, null, false),
    writtenSheet(again, '汇总（旧）', true),
    writtenSheet(again, null, true),
  ]).toEqual([
    { plan: 'a', sheet: '汇总', replaced: false },
    { plan: 'a', sheet: '汇总', replaced: true },
    { plan: 'a', sheet: '汇总', replaced: true, kept: '汇总（旧）' },
    { plan: 'a', sheet: '汇总', replaced: true, hidden: true },
  ]);
});
