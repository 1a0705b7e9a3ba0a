import { columnLetters } from '../../../model/cell';
import type { ColumnsNode, RowsNode } from '../../../model/plan';
import { CALL_BYTES } from '../bytes';
import { forEachNode, type LayNodes } from './sheet-target';

// Widths of a digit of the default font and of a column's padding, in pixels, and of a pixel in points:
// a column of 8.38 characters is 64 pixels and 48 points wide (ISO/IEC 29500-1, 18.3.1.13 col).
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width that Office.js takes, in points, of a width in characters. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/** Widths from column A on; neighbours of one width are set together. */
export const layColumns: LayNodes<ColumnsNode> = function* layColumns({ sheet }, nodes) {
  for (const { widths } of nodes) {
    for (let from = 0, to = 0; from < widths.length; from = to) {
      const width = widths[from] ?? 0;
      while (to < widths.length && widths[to] === width) to += 1;
      yield CALL_BYTES;
      const columns = sheet.getRange(`${columnLetters(from + 1)}:${columnLetters(to)}`);
      columns.untrack();
      columns.format.columnWidth = columnPoints(width);
    }
  }
};

/** Sets heights of rows. */
export const layRows = forEachNode<RowsNode>(1, ({ sheet }, { from, to, height }) => {
  const rows = sheet.getRange(`${from}:${to}`);
  rows.untrack();
  rows.format.rowHeight = height;
});
