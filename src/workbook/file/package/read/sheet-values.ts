import type { CellRange, CellValue } from '../../../../model/cell';

/** The raw values of a sheet. */
export interface SheetValues {
  readonly name: string;
  /** Sheet row and column (1-based) of `values[0][0]`: the box is clipped to what holds values. */
  readonly top: number;
  readonly left: number;
  /** Dates as serial numbers, errors as their text. A row ends with its last value; blank rows are empty. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Whether a cell (1-based row and column of the sheet) holds a formula. */
  isFormula(row: number, column: number): boolean;
}
