import type { FormContent } from '../model/form-content';
import { rowBefore, type SheetEdits } from '../model/form-fill';
import type { CellFix } from './port';

/**
 * The cells of a form that was filled, with what they held before and hold now; those of rows that came in held
 * nothing.
 *
 * @param written what a cell holds now: a day as its number or as text
 */
export function filledCells(
  { top, left, values }: FormContent,
  { sheet, inserts, cells }: SheetEdits,
  written: (cell: SheetEdits['cells'][number]) => string | number,
): readonly CellFix[] {
  return cells.map((cell): CellFix => {
    const { row, column } = cell;
    const was = rowBefore(row, inserts);
    const before = was === null ? null : (values[was - top]?.[column - left] ?? null);
    return { sheet, place: { row, column }, fix: { before, after: written(cell), safe: true } };
  });
}
