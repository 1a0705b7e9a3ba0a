import type { SheetPlan } from '../../../../src/model/plan';
import { planArea } from '../../../../src/workbook/content-signature';
import { plannedCells, plannedFormats } from '../../../../src/workbook/file/fresh/planned-cells';

test('a plan with more rows than a call takes arguments is laid out', () => {
  const values = Array.from({ length: 300_000 }, (_, at) => [at]);
  const plan = { stamp: null, nodes: [{ kind: 'values', at: { row: 2, column: 2 }, values }] } as unknown as SheetPlan;
  const cells = plannedCells(plan);
  expect([cells.top, cells.left, cells.values.length]).toEqual([2, 2, 300_000]);
  expect(plannedFormats(plan, cells)).toEqual([]);
  expect(planArea(plan)).toEqual({ top: 1, left: 1, bottom: 300_001, right: 2 });
});
