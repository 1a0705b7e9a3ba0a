import { findingAt } from '../findings/finding-at';
import { mergedCells } from '../findings/kinds';
import { lowerBound } from '../model/ascending';
import { rangeAddress, type CellRange } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';

/**
 * S006 for each merge that touches an entry within the ledger's columns. Merges that begin at or above the
 * header row belong to the head of the sheet.
 */
export function mergeFindings(
  grid: LedgerGrid,
  bounds: { readonly headerRow: number; readonly left: number; readonly right: number },
  sheetRows: readonly number[],
): readonly Finding[] {
  const touchesEntry = ({ top, left, bottom, right }: CellRange): boolean => {
    const entry = sheetRows[lowerBound(top, sheetRows)];
    return (
      top > bounds.headerRow && left <= bounds.right && right >= bounds.left && entry !== undefined && entry <= bottom
    );
  };
  return grid.merges.filter(touchesEntry).map((merge) => {
    const value = grid.values[merge.top - grid.top]?.[merge.left - grid.left] ?? null;
    const place = {
      table: grid.table,
      sheet: grid.sheet,
      row: merge.top,
      sheetColumn: merge.left,
      column: null,
      value,
    };
    return findingAt(mergedCells, place, { params: { range: rangeAddress(merge), reason: 'ledger' } });
  });
}
