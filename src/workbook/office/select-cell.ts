import { cellAddress, type CellPlace } from '../../model/cell';
import { WorkbookError } from '../port';
import type { Session } from './session';

/**
 * Turns to a sheet if Excel lets it: where it refuses, because the sheet is hidden or another workbook is in front, the
 * user stays where they are.
 */
export async function turnTo({ context, sync }: Session, sheetName: string): Promise<void> {
  try {
    context.workbook.worksheets.getItem(sheetName).activate();
    await sync();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Shows a sheet and selects a cell on it, in one batch. */
export async function selectCell({ context, sync }: Session, sheetName: string, place: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  const cell = sheet.getRange(cellAddress(place));
  cell.select();
  cell.untrack();
  await sync();
}
