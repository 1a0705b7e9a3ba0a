import type { CellStyle } from '../../model/plan';
import type { SheetBuilder } from './sheet-builder';
import { rowHeight, wrappedLines } from './text-size';

/** The least height of a row of text, in points. */
const LEAST = 20;

/**
 * Adds a text over the whole width of a sheet, in a row as high as its lines need.
 *
 * @param look style with its font size in points
 * @returns the sheet row
 */
export function addTextRow(builder: SheetBuilder, text: string, look: CellStyle & { readonly size: number }): number {
  const lines = wrappedLines(text, builder.widthOf(1, builder.columns));
  const row = builder.addRow([text], rowHeight(lines, look.size, LEAST));
  builder.mergeRow(row, 1, builder.columns);
  builder.styleRow(row, look);
  return row;
}
