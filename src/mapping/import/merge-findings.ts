import { findingAt } from '../../findings/finding-at';
import { mergedCells } from '../../findings/kinds';
import { rangeAddress } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ProposedTable } from './proposal';

/**
 * S006 at each merged cell among the rows, in columns that are read into one of ours.
 *
 * @param kinds those columns, 1-based, with their kinds
 */
export function tableMergeFindings(
  table: string,
  sheet: string,
  merges: ProposedTable['sheet']['merges'],
  found: ProposedTable['recognised']['table'],
  kinds: readonly (readonly [number, string])[],
): readonly Finding[] {
  const read = new Set(kinds.map(([column]) => column));
  return merges
    .filter((merge) => merge.top > found.header.bottom && merge.bottom <= found.bottom && merge.bottom > merge.top)
    .filter((merge) => merge.left === merge.right && read.has(merge.left))
    .map((merge) =>
      findingAt(
        mergedCells,
        { table, sheet, row: merge.top, sheetColumn: merge.left, column: null, value: null },
        { params: { range: rangeAddress(merge), reason: 'carried' } },
      ),
    );
}
