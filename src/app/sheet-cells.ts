import type { CellValue } from '../model/cell';

/** The used cells of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  /** Rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
}
