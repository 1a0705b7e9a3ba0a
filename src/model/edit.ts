import type { CellValue, FormatRun } from './cell';

/** A change that a user made to a sheet. */
export type SheetEdit =
  /** Cells were typed, pasted or cleared. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Sheet row and column (1-based) of `values[0][0]`. */
      readonly top: number;
      readonly left: number;
      /** What the cells hold now. */
      readonly values: readonly (readonly CellValue[])[];
      /**
       * Number formats, other than General, of those cells that hold numbers. Left out where the formats did not
       * change.
       */
      readonly formats?: readonly FormatRun[];
    }
  /** Rows or columns were moved, or too many cells changed to look at each: the sheet must be read again. */
  | { readonly kind: 'sheet'; readonly sheet: string };

/** The edit of cells whose new contents are known. */
export type CellsEdit = Extract<SheetEdit, { kind: 'cells' }>;
