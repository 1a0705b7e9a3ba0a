import { pointsOfSlip, type ReturnPoint } from '../return-slip';
import type { SheetCells } from '../sheet-cells';
import { readShown, type SheetReader } from './county-lists';
import { SLIP_SHEET } from './sheet-names';

/** A return slip that was read. */
export interface ReadSlip {
  readonly sheet: SheetCells;
  readonly points: readonly ReturnPoint[];
}

/**
 * The return slip in a workbook, on its own sheet or, where that was renamed, on any other; null where there is none.
 */
export async function readSlip(workbook: SheetReader): Promise<ReadSlip | null> {
  const names = await workbook.sheetNames();
  for (const name of names.toSorted((a, b) => Number(b === SLIP_SHEET) - Number(a === SLIP_SHEET))) {
    const sheet = await readShown(workbook, name);
    const points = sheet && pointsOfSlip(sheet);
    if (points) return { sheet, points };
  }
  return null;
}

/** Whether a workbook looks like a return slip by the names of its sheets, without their cells being read. */
export async function looksLikeSlip(workbook: Pick<SheetReader, 'sheetNames'>): Promise<boolean> {
  return (await workbook.sheetNames()).some((name) => name.startsWith(SLIP_SHEET));
}
