import { cellAddress, type CellPlace } from '../../model/cell';
import type { Session } from './session';

/** Shows a sheet and selects a cell on it, in one batch. */
export async function selectCell({ context, sync }: Session, sheetName: string, place: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  const cell = sheet.getRange(cellAddress(place));
  cell.select();
  cell.untrack();
  await sync();
}
