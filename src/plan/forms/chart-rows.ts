import type { CellRange } from '../../model/cell';
import type { SheetBuilder } from '../layout/sheet-builder';

const CHART_HEIGHT = 125;
const ROWS = 5;

/**
 * Adds a blank row where the rows from `top` on are not tall enough for a chart beside them; returns the chart's cells.
 */
export function chartBeside(builder: SheetBuilder, top: number, left: number): CellRange {
  const missing = CHART_HEIGHT - builder.heights.slice(top - 1).reduce((sum, height) => sum + height, 0);
  if (missing > 0) builder.addRow([], missing);
  return { top, left, bottom: builder.nextRow - 1, right: builder.columns };
}

/** Bars that can be told apart at the usual height; where there are more, the height grows in proportion. */
const USUAL_BARS = 6;

/** Adds blank rows for charts with this many bars to lie over; returns the charts' cells. */
export function addChartRows(builder: SheetBuilder, bars: number): CellRange {
  const top = builder.nextRow;
  const height = CHART_HEIGHT * Math.max(1, bars / USUAL_BARS);
  for (let row = 0; row < ROWS; row += 1) builder.addRow([], height / ROWS);
  return { top, left: 1, bottom: builder.nextRow - 1, right: builder.columns };
}
