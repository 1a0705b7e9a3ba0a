import type { CellValue } from '../model/cell';

/** A line that the county's officer typed into 县级意见 of an earlier county workbook. */
export interface Opinion {
  /** Empty where the officer named none. */
  readonly unit: string;
  /** The finding's code; null where the officer added the line without one. */
  readonly code: string | null;
  readonly sheet: string;
  /** Sheet row (1-based) at that time; null where the whole ledger is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** `D7`; null where the whole ledger is meant. */
  readonly cell: string | null;
  /** The mark of its row; null where none was given. */
  readonly mark: string | null;
  /** Where the officer named a row of the county's own ledger: the row's cells behind the unit. */
  readonly cells?: readonly CellValue[];
  /** What the finding said; empty where there was none. */
  readonly message: string;
  readonly opinion: string;
}

/** An opinion of an earlier roll-up, and what became of it. */
export interface OpinionState extends Opinion {
  /**
   * `masked`: it is about a masked number, so it cannot be told whether it was changed. `notFound`: there is no such
   * unit, sheet or row as the officer named.
   */
  readonly state: 'open' | 'changed' | 'explained' | 'masked' | 'notReported' | 'notFound';
  /** The reason that the unit gave in 情况说明; null where it gave none. */
  readonly reason: string | null;
}
