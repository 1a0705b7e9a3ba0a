import type { PlanNode, SheetPlan } from '../../src/model/plan';
import { retargetPlan } from '../../src/workbook/retarget-plan';

const names = new Map([
  ['汇总', '我的 汇总'],
  ['来源', '来源'],
  ['别 的', '改'],
]);
const range = { top: 1, left: 1, bottom: 1, right: 1 };
const at = { row: 1, column: 1 };
const retargeted = (node: PlanNode, sheet = '汇总'): SheetPlan =>
  retargetPlan({ id: 'p', sheet, nodes: [node], stamp: null }, names);

test.each([
  ['SUM(汇总!A1:A3)', "SUM('我的 汇总'!A1:A3)"],
  ["SUM('汇总'!A1)+来源!B2", "SUM('我的 汇总'!A1)+来源!B2"],
  ['"汇总!"&别的汇总!A1&汇总表!A1', '"汇总!"&别的汇总!A1&汇总表!A1'],
  ['"他说""汇总!"&汇总!A1', `"他说""汇总!"&'我的 汇总'!A1`],
  [`IF(汇总!A1="汇总!",'别 的'!B2,其他!C3)`, `IF('我的 汇总'!A1="汇总!",改!B2,其他!C3)`],
])('the formula %s leads to the sheet the plan is written to', (formula, expected) => {
  expect(retargeted({ kind: 'formula', at, formula, result: 0 }).nodes).toEqual([
    { kind: 'formula', at, formula: expected, result: 0 },
  ]);
});

test('links, names, dropdowns and colour rules follow too', () => {
  expect(retargeted({ kind: 'link', at, sheet: '汇总', target: at, tooltip: '' }).nodes).toMatchObject([
    { sheet: '我的 汇总' },
  ]);
  expect(retargeted({ kind: 'name', name: 'n', formula: '汇总!$A$1' }).nodes).toMatchObject([
    { formula: "'我的 汇总'!$A$1" },
  ]);
  expect(
    retargeted({
      kind: 'validation',
      range,
      rule: { type: 'listFrom', formula: '汇总!$A$1:$A$9' },
      prompt: null,
      error: null,
    }).nodes,
  ).toMatchObject([{ rule: { formula: "'我的 汇总'!$A$1:$A$9" } }]);
  expect(retargeted({ kind: 'colourRule', range, formula: 'A1=汇总!B1', style: {} }).nodes).toMatchObject([
    { formula: "A1='我的 汇总'!B1" },
  ]);
});

test('the plan itself goes by the name of its sheet, and a link to a sheet of the user stays', () => {
  expect(retargeted({ kind: 'link', at, sheet: '帮扶日志', target: at, tooltip: '' })).toMatchObject({
    sheet: '我的 汇总',
    nodes: [{ sheet: '帮扶日志' }],
  });
});

test('links lead to where a sheet is in the end, formulas to where it is now', () => {
  const plan: SheetPlan = {
    id: 'p',
    sheet: '汇总',
    nodes: [
      { kind: 'link', at, sheet: '汇总', target: at, tooltip: '' },
      { kind: 'formula', at, formula: '汇总!A1', result: 0 },
    ],
    stamp: null,
  };
  expect(retargetPlan(plan, new Map([['汇总', '正在生成']]), new Map([['汇总', '我的 汇总']])).nodes).toMatchObject([
    { sheet: '我的 汇总' },
    { formula: '正在生成!A1' },
  ]);
});

test('a plan that is written under its own name stays the same object', () => {
  const plan: SheetPlan = {
    id: 'p',
    sheet: '汇总',
    nodes: [{ kind: 'formula', at, formula: '汇总!A1', result: 0 }],
    stamp: null,
  };
  expect(retargetPlan(plan, new Map([['汇总', '汇总']]))).toBe(plan);
});
