import type { RolledUp } from '../../src/app/rollup/roll-up';
import type { CellValue } from '../../src/model/cell';

/** All rows of a sheet of the county's workbook, the header among them. */
export function sheetRows({ plans, rows }: RolledUp, name: string): readonly (readonly CellValue[])[] {
  const plan = plans?.find((candidate) => candidate.id === name);
  const bulk = rows.find((candidate) => candidate.plan === name);
  return [
    ...(plan?.nodes.flatMap((node) => (node.kind === 'values' ? node.values : [])) ?? []),
    ...(bulk?.rows() ?? []),
  ];
}

/** All texts and numbers of the county's workbook. */
export function countyText(result: RolledUp): string {
  return JSON.stringify([result.plans, result.rows.map(({ plan }) => sheetRows(result, plan))]);
}
