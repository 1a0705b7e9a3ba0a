import { findingAt } from '../findings/finding-at';
import { mergedCells } from '../findings/structure';
import type { CellRange } from '../model/cell';
import { rangeAddress } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';

/** The first of ascending numbers that is not below a bound; undefined where all are. */
function firstFrom(ascending: readonly number[], bound: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return ascending[low];
}

/**
 * S006 for each merge that touches an entry within the ledger's columns. Merges that begin at or above the
 * header row belong to the head of the sheet.
 */
export function mergeFindings(grid: LedgerGrid, bounds: { readonly headerRow: number; readonly left: number; readonly right: number }, sheetRows: readonly number[]): readonly Finding[] {
  const touchesEntry = ({ top, left, bottom, right }: CellRange): boolean => {
    const entry = firstFrom(sheetRows, top);
    return top > bounds.headerRow && left <= bounds.right && right >= bounds.left && entry !== undefined && entry <= bottom;
  };
  return grid.merges.filter(touchesEntry).map((merge) => {
    const value = grid.values[merge.top - grid.top]?.[merge.left - grid.left] ?? null;
    const place = { table: grid.table, sheet: grid.sheet, row: merge.top, sheetColumn: merge.left, column: null, value };
    return findingAt(mergedCells, place, { params: { range: rangeAddress(merge) } });
  });
}
