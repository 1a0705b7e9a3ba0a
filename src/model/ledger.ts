import type { CellValue } from './cell';

/** What came of reading a cell of a typed column. */
export const CellState = {
  /** Empty. */
  blank: 0,
  /** Read; its value is in the column. */
  read: 1,
  /** Not readable: a finding tells why, its value is null, and nothing may be concluded from it. */
  faulty: 2,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** One parsed column: parallel arrays over the ledger's data rows. */
export interface LedgerColumn<Value> {
  /** 1-based sheet column, or null where the sheet has no such column. */
  readonly sheetColumn: number | null;
  /** Only in a form (`layout: 'form'`): the 1-based sheet row of this item. */
  readonly sheetRow?: number;
  readonly values: readonly (Value | null)[];
  readonly states: readonly CellState[];
  /** The raw values of the cells. */
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
  /** Where the ledger is on its sheet (1-based); null (or left out) where it is missing. */
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
