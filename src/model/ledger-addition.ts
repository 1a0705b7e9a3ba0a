import type { FormCell } from './form-fill';

/** Rows to be added to a ledger of a workbook. */
export interface LedgerAddition {
  readonly sheet: string;
  /** The sheet row (1-based) of the last entry, or of the header where there is no entry. */
  readonly lastRow: number;
  /** Cells of each row by their 1-based sheet column. */
  readonly rows: readonly ReadonlyMap<number, FormCell>[];
}
