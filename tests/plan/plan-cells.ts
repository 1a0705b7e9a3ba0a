import { cellAddress, type CellRange, type CellValue } from '../../src/model/cell';
import type { PlanNode, SheetPlan } from '../../src/model/plan';

/** A plan's nodes of one kind. */
export function nodesOf<Kind extends PlanNode['kind']>(
  plan: SheetPlan,
  kind: Kind,
): Extract<PlanNode, { kind: Kind }>[] {
  return plan.nodes.filter((node): node is Extract<PlanNode, { kind: Kind }> => node.kind === kind);
}

/** What each cell of a plan shows, by address; formulas by their stored result, blank cells left out. */
export function cellsOf(plan: SheetPlan): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const node of nodesOf(plan, 'values')) {
    for (const [down, row] of node.values.entries()) {
      for (const [across, value] of row.entries()) {
        if (value !== null) cells.set(cellAddress({ row: node.at.row + down, column: node.at.column + across }), value);
      }
    }
  }
  for (const node of nodesOf(plan, 'formula')) cells.set(cellAddress(node.at), node.result);
  return cells;
}

/** All texts and numbers of a plan in one, to look for words in. */
export function textOf(plan: SheetPlan): string {
  return [...cellsOf(plan).values()].map(String).join('\n');
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Values of one row from column A on, without the blanks. */
export function rowOf(plan: SheetPlan, row: number): CellValue[] {
  return [...cellsOf(plan)]
    .filter(([address]) => /^[A-Z]+(\d+)$/.exec(address)?.[1] === String(row))
    .map(([, value]) => value);
}
