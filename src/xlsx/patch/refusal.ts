import { cellAddress, cellRange, liesWithin, type CellRange } from '../../model/cell';
import type { Table } from '../workbook/tables';
import type { CellEdit, EditRefusal } from './cell-edit';
import type { SheetLayout } from './sheet-layout';

/** The header rows of tables. */
export function headerRanges(tables: readonly Table[]): readonly CellRange[] {
  return tables
    .filter(({ headerRowCount }) => headerRowCount > 0)
    .map(({ range }) => ({ ...range, bottom: range.top }));
}

/**
 * Why an edit is not made; null where it is.
 *
 * @param headers header rows of the sheet's tables
 * @param isLocked whether the sheet's protection locks the cell
 * @param loses whether the cell's text has formats that the new value cannot have
 */
export function refusalOf(
  edit: CellEdit,
  { cells, arrays, merges }: SheetLayout,
  headers: readonly CellRange[],
  isLocked: boolean,
  loses: boolean,
): EditRefusal | null {
  const covers = (range: CellRange): boolean => liesWithin(cellRange(edit), range);
  const isFirst = ({ top, left }: CellRange): boolean => edit.row === top && edit.column === left;
  const elements = cells.get(cellAddress(edit)) ?? [];
  if (elements.some(({ formula }) => formula) || arrays.some(covers)) return 'formula';
  if (merges.some((range) => covers(range) && !isFirst(range))) return 'merged';
  if (headers.some(covers)) return 'tableHeader';
  if (elements.length > 1 || elements.some(({ isInWrongRow }) => isInWrongRow)) return 'damaged';
  if (isLocked) return 'protected';
  return loses ? 'richText' : null;
}
