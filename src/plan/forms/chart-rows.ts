import type { CellRange } from '../../model/cell';
import type { SheetBuilder } from '../layout/sheet-builder';

const CHART_HEIGHT = 125;
const ROWS = 5;

/** Adds a blank row where the rows from `top` on are not tall enough for a chart beside them, and answers the cells for it. */
export function chartBeside(builder: SheetBuilder, top: number, left: number): CellRange {
  const missing = CHART_HEIGHT - builder.heights.slice(top - 1).reduce((sum, height) => sum + height, 0);
  if (missing > 0) builder.addRow([], missing);
  return { top, left, bottom: builder.nextRow - 1, right: builder.columns };
}

/** Adds blank rows for charts to lie over, and answers their cells. */
export function addChartRows(builder: SheetBuilder): CellRange {
  const top = builder.nextRow;
  for (let row = 0; row < ROWS; row += 1) builder.addRow([], CHART_HEIGHT / ROWS);
  return { top, left: 1, bottom: builder.nextRow - 1, right: builder.columns };
}
