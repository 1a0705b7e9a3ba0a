import type { CellValue } from '../model/cell';

/** What the county's officer typed into 县级意见 of an earlier county workbook. */
export interface Opinion {
  /** Empty where the officer named none. */
  readonly unit: string;
  /** Null where the officer added the line without one. */
  readonly code: string | null;
  readonly sheet: string;
  /** Sheet row (1-based) at that time; null where the whole ledger is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** `D7`; null where the whole ledger is meant. */
  readonly cell: string | null;
  /** The mark of its row; null where none was given. */
  readonly mark: string | null;
  /** Of a row of the county's own ledger that the officer named: what stands behind its unit. */
  readonly cells?: readonly CellValue[];
  /** What the finding said; empty where there was none. */
  readonly message: string;
  readonly opinion: string;
}

/** How an opinion of an earlier roll-up stands. */
export interface OpinionState extends Opinion {
  /**
   * `masked`: it is about a number whose middle the county does not see, so whether it was changed cannot be told.
   * `notFound`: the unit, the sheet or the row that the officer named is none of those there are.
   */
  readonly state: 'open' | 'changed' | 'explained' | 'masked' | 'notReported' | 'notFound';
  /** The reason that the unit gave; null where it gave none. */
  readonly reason: string | null;
}
