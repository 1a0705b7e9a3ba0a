import type { CellPlace } from '../../model/cell';
import type { ForeignSheet, ForeignWorkbook } from '../../model/foreign-workbook';
import type { Work } from '../../model/progress';
import { openPackage } from '../../xlsx/workbook/open';
import { readSheets } from '../../xlsx/read/read-sheets';
import { readWorkbook } from '../../xlsx/workbook/workbook';

/**
 * Reads every worksheet of a workbook that is not one of ours; very hidden sheets, which no user sees, are passed over.
 * @throws UnusableFile which says why the file cannot be used
 */
export async function readForeignWorkbook(bytes: Uint8Array, work: Work): Promise<ForeignWorkbook> {
  const pkg = await openPackage(bytes);
  const { sheets, date1904 } = await readWorkbook(pkg);
  const names = sheets.filter(({ state }) => state !== 'veryHidden').map(({ name }) => name);
  const read = await readSheets(pkg, names, { work });
  return { date1904, sheets: read.map(({ name, ...cells }) => ({ sheet: name, ...cells })) };
}

/**
 * The cells that hold formulas, row by row.
 *
 * @param upTo the last column to look at, where the values end before it
 */
export function formulasIn(
  {
    top,
    left,
    values,
    isFormula,
  }: Pick<ForeignSheet, 'top' | 'left' | 'values'> & {
    readonly isFormula: (row: number, column: number) => boolean;
  },
  upTo = 0,
): readonly CellPlace[] {
  const right = values.reduce((most, row) => Math.max(most, left + row.length - 1), upTo);
  const formulas: CellPlace[] = [];
  for (let row = top; row < top + values.length; row += 1)
    for (let column = 1; column <= right; column += 1) if (isFormula(row, column)) formulas.push({ row, column });
  return formulas;
}
