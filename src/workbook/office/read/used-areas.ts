import type { CellRange } from '../../../model/cell';
import type { Session } from '../session';

/** The block of cells with values on each sheet, in one batch; sheets without any are left out. */
export async function readUsedAreas(
  { context, ask }: Session,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, CellRange>> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await ask();
  return new Map(used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [[sheet, areaOf(range)] as const])));
}

/** The 1-based place of a range whose indexes and counts are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
