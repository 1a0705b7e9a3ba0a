import type { CellValue } from './cell';

/** How a cell of a typed column came out. */
export const CellState = {
  /** Empty. */
  blank: 0,
  /** Read; its value is in the column. */
  read: 1,
  /** Not readable: a finding stands at it, its value is null, and nothing may follow from it. */
  faulty: 2,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** One parsed column: parallel arrays over the ledger's data rows. */
export interface LedgerColumn<Value> {
  /** 1-based sheet column, or null where the sheet has no such column. */
  readonly sheetColumn: number | null;
  /**
   * In a form (`layout: 'form'`): the 1-based sheet row of this item; its own, since each item stands on a row of its
   * own.
   */
  readonly sheetRow?: number;
  readonly values: readonly (Value | null)[];
  readonly states: readonly CellState[];
  /** The cells as they stand. */
  readonly raw: readonly CellValue[];
}

/**
 * One parsed ledger as columns. `row` below always means an index into these arrays, not a sheet row;
 * `sheetRows[row]` is the number Excel shows. Blank rows and 小计 rows are not in it.
 */
export interface Ledger<Columns extends Readonly<Record<string, unknown>>> {
  readonly table: string;
  /** The sheet's name as it is in the workbook. */
  readonly sheet: string;
  readonly present: boolean;
  /** Where it stands on the sheet (1-based); null (or left out) where the ledger is missing. */
  readonly bounds?: {
    readonly headerRow: number;
    readonly left: number;
    readonly right: number;
    /** The table's own totals row, where it has one. */
    readonly totalsRow?: number;
  } | null;
  readonly sheetRows: readonly number[];
  readonly columns: { readonly [Key in keyof Columns]: LedgerColumn<Columns[Key]> };
}

/** A ledger for code that treats every ledger alike. */
export type AnyLedger = Ledger<Readonly<Record<string, unknown>>>;
