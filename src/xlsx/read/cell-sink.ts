import type { CellValue } from '../../model/cell';

/** What is wanted of a row: nothing, whether it holds something, or its cells. */
export type RowInterest = 'none' | 'presence' | 'cells';

/** Takes the cells of a sheet, row by row from top to bottom; a row may come in several pieces. */
export interface CellSink {
  /** True where no further row is wanted. */
  readonly isComplete: boolean;
  /** Begins a row, or goes on with it. */
  openRow(row: number): RowInterest;
  /**
   * A cell that holds something: a value, which may be an empty text, or a formula. Where only the presence of a row is
   * wanted, this is its first such cell, without the value.
   *
   * @param format number of its number format, where the value is a number
   */
  cell(column: number, value: CellValue, format: number, isFormula: boolean): void;
}

/** Whether a cell with this value looks blank: no value, or an empty text. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === '';
}
