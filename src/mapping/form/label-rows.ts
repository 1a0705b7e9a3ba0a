import type { FoundTable } from '../found-table';
import { anchors } from '../header-rows';
import type { CellLookup } from '../sheet-cells';
import { isBlankCell, type HasFormat } from './form-body';

/**
 * Whether what looks like the header of a list is a row of labels, each with its own empty cell at the right: 户主姓名 | |
 * 性别 | . The headers of a list have no empty cells between them.
 */
export function isRowOfLabels({ header, left, right }: FoundTable, lookup: CellLookup, hasFormat: HasFormat): boolean {
  const cells = anchors(lookup, header.top).filter(({ column }) => column >= left && column <= right);
  // A merged label at the left names the group of the others and has no cell: 帮扶干部 | 姓名 | .
  const [first, ...others] = cells;
  const group = first && lookup.mergeAt(header.top, first.column);
  const labels = group && group.bottom > group.top && group.left === group.right ? others : cells;
  return labels.length > 0 && labels.every(({ column }) => hasOwnCell(lookup, header.top, column, hasFormat));
}

function hasOwnCell(lookup: CellLookup, row: number, column: number, hasFormat: HasFormat): boolean {
  const beside = (lookup.mergeAt(row, column)?.right ?? column) + 1;
  return (
    isBlankCell(lookup, row, beside) && hasFormat(row, beside) && (lookup.mergeAt(row, beside)?.top ?? row) === row
  );
}
