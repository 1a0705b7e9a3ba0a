import { widestRow, type CellRange } from '../../model/cell';
import { groupBy } from '../../model/group-by';
import { cellAt, type SheetCells } from '../environment/sheet-cells';
import { displayCell, type CellDisplay } from './cell-display';
import type { SheetKind } from './cell-locks';
import { columnWidths, pixelWidth } from './column-widths';

/** Pixels. */
export const ROW_HEIGHT = 30;
export const LETTERS_HEIGHT = 26;
export const ROW_NUMBERS = 52;
const LINE_HEIGHT = 20;
const MOST_LINES = 8;
/** A character of a column's declared width. */
const CHARACTER = 8;

/** A sheet of more columns is not the product's, and its far end is not needed here. */
const MOST_COLUMNS = 80;

/** Blank rows that are offered below what is filled; a table grows over as many. */
const BLANK_ROWS = 20;

/** Rows that are looked at for the widths of columns. */
const LOOKED_AT = 200;

/** A ledger that begins further down has something above it that is not worth keeping in sight. */
const MOST_FROZEN_ROWS = 4;

/** How a sheet is laid out as a grid. Rows and columns are counted as on the sheet. */
export interface GridFrame {
  readonly rows: number;
  readonly columns: number;
  /** Pixels, by column from the first. */
  readonly widths: readonly number[];
  /** Rows from the first on that stay in sight, and whether the first column does. */
  readonly frozenRows: number;
  readonly firstColumnStays: boolean;
  readonly heightOf: (row: number) => number;
  /** Where cells of several columns are one, by row. */
  readonly merges: ReadonlyMap<number, readonly CellRange[]>;
  /** Whether text that does not fit is wrapped: on sheets that are read, not filled in. */
  readonly wraps: boolean;
}

/** Lays a sheet out. @param least the cell that must be on it */
export function gridFrame(
  cells: SheetCells,
  { ledger, kind }: SheetKind,
  display: CellDisplay,
  least: { readonly row: number; readonly column: number },
): GridFrame {
  const { top, left, values, tables } = cells;
  const bottom = Math.max(top - 1 + values.length, ...tables.map(({ range }) => range.bottom));
  const used = widestRow(values) + left - 1;
  const rows = Math.max(bottom + (kind === 'ledger' && ledger?.layout === 'rows' ? BLANK_ROWS : 0), least.row);
  const columns = Math.min(MOST_COLUMNS, Math.max(used, least.column, ...tables.map(({ range }) => range.right)));
  const merges = mergesByRow(cells);
  const widths = columnWidths(
    values.slice(0, LOOKED_AT).map((_, down) =>
      Array.from({ length: columns }, (__, along) => {
        const place = { row: top + down, column: along + 1 };
        const isMerged = merges.get(place.row)?.some(({ left: first, right }) => first < right && along + 1 >= first);
        return isMerged === true ? '' : displayCell(cellAt(cells, place), place, display);
      }),
    ),
    columns,
  ).map((width, along) => Math.max(width, declaredWidth(ledger, along + 1)));
  const wraps = kind === 'guide';
  return {
    rows,
    columns,
    widths,
    frozenRows: ledger && ledger.headerRow <= MOST_FROZEN_ROWS ? ledger.headerRow : 0,
    firstColumnStays: ledger?.left === 1,
    heightOf: wraps ? wrappedHeight(cells, merges, widths) : () => ROW_HEIGHT,
    merges,
    wraps,
  };
}

function declaredWidth(ledger: SheetKind['ledger'], column: number): number {
  const width = ledger?.layout === 'rows' ? ledger.columns.get(column)?.width : undefined;
  return Math.min(240, (width ?? 0) * CHARACTER);
}

/** Merges of one row each; those of several rows are shown at their first cell. */
function mergesByRow({ merges }: SheetCells): ReadonlyMap<number, readonly CellRange[]> {
  return groupBy(
    merges.filter(({ top, bottom }) => top === bottom),
    ({ top }) => top,
  );
}

function wrappedHeight(
  cells: SheetCells,
  merges: ReadonlyMap<number, readonly CellRange[]>,
  widths: readonly number[],
): (row: number) => number {
  return (row) => {
    const lines = widths.map((width, along) => {
      const merge = merges.get(row)?.find(({ left }) => left === along + 1);
      const room = merge ? widths.slice(merge.left - 1, merge.right).reduce((sum, own) => sum + own, 0) : width;
      const text = String(cellAt(cells, { row, column: along + 1 }) ?? '');
      return text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(pixelWidth(line) / Math.max(1, room - 20))), 0);
    });
    return Math.max(ROW_HEIGHT, 10 + LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, ...lines)));
  };
}

/** Pixels from the grid's left edge to a column. */
export function leftOf({ widths }: GridFrame, column: number): number {
  return widths.slice(0, column - 1).reduce((sum, width) => sum + width, ROW_NUMBERS);
}
