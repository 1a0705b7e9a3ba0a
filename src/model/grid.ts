import type { CellRange, CellValue } from './cell';

/** Where to look for one ledger: its table by name; where that is gone, its sheet by name. */
export interface LedgerLocator {
  readonly table: string;
  readonly sheet: string;
}

/** The used cells of the sheet that holds one ledger, as they stand. */
export interface LedgerGrid {
  /** The locator's table name, whether or not the table itself was found. */
  readonly table: string;
  /** The sheet's name as it is in the workbook, which may have been renamed. */
  readonly sheet: string;
  /** The table's header row and columns on the sheet; null where only the sheet was found. */
  readonly bounds: { readonly headerRow: number; readonly left: number; readonly right: number } | null;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Rows may be shorter than the widest one; what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged ranges on the sheet; an adapter that cannot know them answers none. */
  readonly merges: readonly CellRange[];
}

/** What the product reads of a workbook in one go. */
export interface WorkbookContent {
  readonly sheets: readonly string[];
  /** True where dates are serial numbers of the 1904 system. */
  readonly date1904: boolean;
  /** One grid for each ledger found; a ledger that was not found has none. */
  readonly grids: readonly LedgerGrid[];
  /** The product's own sheets that were found, with the stamp each carries. */
  readonly stamps: readonly SheetStamp[];
  /** Template version written into the workbook by the product, null where there is none. */
  readonly templateVersion: number | null;
}

/** The stamp text found on a sheet that the product wrote before. */
export interface SheetStamp {
  /** Name of the plan that wrote the sheet. */
  readonly plan: string;
  /** The sheet's name now; a user may have renamed it. */
  readonly sheet: string;
  readonly text: string;
}
