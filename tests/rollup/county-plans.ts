import type { CellValue } from '../../src/model/cell';
import type { SheetPlan } from '../../src/model/plan';

function rowsOf(plans: readonly SheetPlan[] | null, name: string): readonly (readonly CellValue[])[] {
  const plan = plans?.find((candidate) => candidate.plan === name);
  return plan?.nodes.flatMap((node) => (node.kind === 'values' ? node.values : [])) ?? [];
}

/** All texts and numbers of a sheet of the county's workbook. */
export function listSheetText(plans: readonly SheetPlan[] | null, name: string): string {
  return rowsOf(plans, name).flat().map(String).join('\n');
}

/** The first row of a unit in one of the county's ledgers. */
export function rowOfUnit(
  plans: readonly SheetPlan[] | null,
  name: string,
  unit: string,
): readonly CellValue[] | undefined {
  return rowsOf(plans, name).find(([first]) => first === unit);
}
