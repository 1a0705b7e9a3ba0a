import type { CellRange, CellValue, FormatRun } from './cell';

/** Where to look for one ledger: its table by name; where that is gone, its sheet by name. */
export interface LedgerLocator {
  readonly table: string;
  readonly sheet: string;
  /**
   * Canonical headers of its number columns. Where reading number formats is costly, an adapter reads only those of
   * these columns and of `textHeaders`.
   */
  readonly numberHeaders?: readonly string[];
  /** Canonical headers of its text columns, where number formats matter too: Excel turns 3-5 into a date. */
  readonly textHeaders?: readonly string[];
}

/** The used cells of the sheet that holds one ledger, as they stand. */
export interface LedgerGrid {
  /** The locator's table name, whether or not the table itself was found. */
  readonly table: string;
  /** The sheet's name as it is in the workbook, which may have been renamed. */
  readonly sheet: string;
  /** Where the table is; null where only the sheet was found. */
  readonly bounds: TableBounds | null;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Rows may be shorter than the widest one; what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged ranges on the sheet; none where the adapter cannot know them. */
  readonly merges: readonly CellRange[];
  /** Formats other than General of the cells that hold numbers, by column, then from top to bottom. */
  readonly formats: readonly FormatRun[];
}

/** What a table tells about its own place on the sheet. Rows and columns are 1-based. */
export interface TableBounds {
  /**
   * The row above the first entry, also where the table's header row is switched off (0 where that is the sheet's
   * first).
   */
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Names of the table's columns, from left to right, where its header row is switched off. */
  readonly headers?: readonly string[];
  /** The table's own totals row, where it has one. */
  readonly totalsRow?: number;
}

/**
 * The sheet that says how to fill in the ledgers and which version of the template they are, as the product names it.
 */
export const GUIDE_SHEET = '填表说明';

/** The workbook's defined name that holds the template version as a constant. */
export const TEMPLATE_VERSION_NAME = 'TemplateVersion';

/** A sheet with cells that no ledger was read from and that the product did not write. */
export interface UnreadSheet {
  readonly sheet: string;
  /** The first rows of its used cells; enough to recognise a ledger's header row. */
  readonly head: { readonly top: number; readonly left: number; readonly values: readonly (readonly CellValue[])[] };
  /** How many rows hold something, those of the head among them. */
  readonly rows: number;
}

/** What the product reads of a workbook in one go. */
export interface WorkbookContent {
  readonly sheets: readonly string[];
  /** True where dates are serial numbers of the 1904 system. */
  readonly date1904: boolean;
  /** One grid for each ledger found; a ledger that was not found has none. */
  readonly grids: readonly LedgerGrid[];
  /** Worksheets beside the ledgers, hidden ones too, in the order of their tabs. */
  readonly unread: readonly UnreadSheet[];
  /** The product's own sheets that were found, with the stamp each carries. */
  readonly stamps: readonly SheetStamp[];
  /** Template version written into the workbook by the product, null where there is none. */
  readonly templateVersion: number | null;
  /**
   * Short texts that the product keeps in the workbook (`WorkbookPort.keep`), by their keys; left out where there are
   * none.
   */
  readonly kept?: Readonly<Record<string, string>>;
  /**
   * Set where a file has a digital signature, which any change invalidates. Not set in Excel, which warns of that
   * itself.
   */
  readonly signed?: true;
}

/** The stamp text found on a sheet that the product wrote before. */
export interface SheetStamp {
  /** Name of the plan that wrote the sheet. */
  readonly plan: string;
  /** The sheet's name now; a user may have renamed it. */
  readonly sheet: string;
  readonly text: string;
}
