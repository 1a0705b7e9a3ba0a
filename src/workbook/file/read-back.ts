import { cellAddress, type CellPlace, type CellValue } from '../../model/cell';
import type { CellEdit } from '../../xlsx/patch/cell-edit';
import type { SheetValues } from '../../xlsx/read/sheet-values';
import { valueAt } from './read-content';

/** Two values are the same where a person sees the same: a blank cell may be read as null or as an empty text. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return (one === '' ? null : one) === (other === '' ? null : other);
}

/**
 * Compares a changed sheet, read again, with what it should hold: in files that no office program wrote, the place that
 * was written and the place that is read need not be the same.
 *
 * @returns the edits to be given up: those that are not read back; all of them where another cell has changed
 */
export function notReadBack(before: SheetValues, after: SheetValues, edits: readonly CellEdit[]): readonly CellEdit[] {
  const lost = edits.filter((edit) => !sameValue(valueAt(after, edit), edit.value));
  if (lost.length > 0) return lost;
  const edited = new Set(edits.map(cellAddress));
  return changedCells(before, after).every((place) => edited.has(cellAddress(place))) ? [] : edits;
}

function changedCells(before: SheetValues, after: SheetValues): readonly CellPlace[] {
  const [top, left] = [Math.min(before.top, after.top), Math.min(before.left, after.left)];
  const bottom = Math.max(before.top + before.values.length, after.top + after.values.length);
  const changed: CellPlace[] = [];
  for (let row = top; row < bottom; row += 1) {
    const width = Math.max(endOfRow(before, row), endOfRow(after, row));
    for (let column = left; column < width; column += 1) {
      if (!sameValue(valueAt(before, { row, column }), valueAt(after, { row, column }))) changed.push({ row, column });
    }
  }
  return changed;
}

/** The column behind the last value of a row. */
function endOfRow({ top, left, values }: SheetValues, row: number): number {
  return left + (values[row - top]?.length ?? 0);
}
