import type { FormCell } from './form-fill';

/** Rows to be added to a ledger that stands in a workbook. */
export interface LedgerAddition {
  readonly sheet: string;
  /** The last row (1-based) that is taken: of the last entry, or of the header. */
  readonly lastRow: number;
  /** Cells of each row by their 1-based sheet column. */
  readonly rows: readonly ReadonlyMap<number, FormCell>[];
}
