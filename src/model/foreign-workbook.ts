import type { CellRange, CellValue, FormatRun } from './cell';

/** The cells of a sheet that is not one of ours. Rows and columns are 1-based. */
export interface ForeignSheet {
  readonly sheet: string;
  /** Sheet row and column of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Dates as serial numbers; rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Number formats other than General of the cells that hold numbers. */
  readonly formats: readonly FormatRun[];
  /** Lines above the cells that belong to no cell, the nearest first: paragraphs above a table in Word. */
  readonly lines?: readonly string[];
  /** True where the rows are the paragraphs outside the tables of a Word document. */
  readonly isText?: true;
  /** Whether a cell holds a formula. */
  isFormula(row: number, column: number): boolean;
}

/** A workbook that is not one of ours, with all its worksheets in the order of their tabs. */
export interface ForeignWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly ForeignSheet[];
}
