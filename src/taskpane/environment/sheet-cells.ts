import type { CellPlace, CellRange, CellValue } from '../../model/cell';

/** The used cells of a sheet, as a page shows them. */
export interface SheetCells {
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** The cells as Excel shows them; what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Cells that hold a formula. */
  readonly formulas: readonly CellPlace[];
  /** Tables with their header rows; `hasHeader` tells whether a table's first row is its header. */
  readonly tables: readonly { readonly range: CellRange; readonly hasHeader: boolean }[];
}

/** A cell and what it holds. */
export interface PlacedValue extends CellPlace {
  readonly value: CellValue;
}

export const NO_CELLS: SheetCells = { top: 1, left: 1, values: [], merges: [], formulas: [], tables: [] };

/** What a cell holds; null outside of what is used. */
export function cellAt({ top, left, values }: SheetCells, { row, column }: CellPlace): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

/** A sheet with some cells changed; the rows of all others are the very same. */
export function withCells(cells: SheetCells, changes: readonly PlacedValue[]): SheetCells {
  if (changes.length === 0) return cells;
  const used = cells.values.length > 0;
  const top = changes.reduce((least, { row }) => Math.min(least, row), used ? cells.top : Infinity);
  const left = changes.reduce((least, { column }) => Math.min(least, column), used ? cells.left : Infinity);
  const indent = used ? cells.left - left : 0;
  const values: (readonly CellValue[])[] = [
    ...Array.from({ length: used ? cells.top - top : 0 }, () => []),
    ...(indent > 0 ? cells.values.map((row) => [...Array.from({ length: indent }, () => null), ...row]) : cells.values),
  ];
  const copied = new Map<number, CellValue[]>();
  let own: CellValue[] = [];
  let last: number | null = null;
  for (const { row, column, value } of changes) {
    // Most changes go on in the row of the one before.
    if (row !== last) {
      while (values.length <= row - top) values.push([]);
      own = copied.get(row) ?? [...(values[row - top] ?? [])];
      copied.set(row, own);
      values[row - top] = own;
      last = row;
    }
    while (own.length < column - left) own.push(null);
    own[column - left] = value;
  }
  return { ...cells, top, left, values };
}
