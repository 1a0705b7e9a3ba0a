import type { CellPlace, CellRange } from '../../model/cell';

/** The selected cells: the active one, and the corner of the block across from it. */
export interface Selection {
  readonly active: CellPlace;
  readonly corner: CellPlace;
}

/** The block that is selected. */
export function selectedRange({ active, corner }: Selection): CellRange {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

/** Every cell of a block, row by row. */
export function placesOf({ top, left, bottom, right }: CellRange): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** Whether two places are the same cell. */
export function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
