import type { CellRange, CellValue, FormatRun } from '../../model/cell';

/** The used cells of a sheet, or the first of them. */
export interface CellBlock {
  /** Sheet row and column (1-based) of `values[0][0]`: the box is clipped to what holds values. */
  readonly top: number;
  readonly left: number;
  /** Dates as serial numbers, errors as their text. A row ends with its last value; blank rows are empty. */
  readonly values: readonly (readonly CellValue[])[];
}

/** The raw values of a sheet. */
export interface SheetValues extends CellBlock {
  readonly name: string;
  readonly merges: readonly CellRange[];
  /** Number formats other than General of the cells that hold numbers. */
  readonly formats: readonly FormatRun[];
  readonly hasFormulas: boolean;
  /** Whether a cell (1-based row and column of the sheet) holds a formula. */
  isFormula(row: number, column: number): boolean;
}

/** The first rows of a sheet and how many there are. */
export interface SheetOutline {
  readonly name: string;
  readonly head: CellBlock;
  /** How many rows hold something. */
  readonly rows: number;
}
