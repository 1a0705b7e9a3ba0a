import type { Amount } from '../../model/amount';
import type { IndicatorTarget, Window } from '../../model/indicator';
import type { TableName } from '../../templates/ledgers';

/** A row that is left out for errors in cells that a number needs. */
export interface LeftOut {
  readonly table: TableName;
  readonly row: number;
  /** The cells in error, by their keys. */
  readonly keys: readonly string[];
}

/**
 * A cadre's counts for an indicator, one for each of its tests, whatever the limits. No rows are named, so that it can
 * be kept while rows move.
 */
export interface TestCounts {
  readonly windows: readonly Window[];
  /** The household or village of each target; null for the cadre as a whole. */
  readonly places: readonly (IndicatorTarget | null)[];
  /** By window, then by target; NaN where a target has no test in a window. */
  readonly counts: Float64Array;
  /** The most that rows left out for errors could add to each count; null where no rows are left out. */
  readonly open: Float64Array | null;
}

/** A cadre's counts for one indicator, with the rows. */
export interface Counted {
  /** The ledger that is counted, and the rows that count. */
  readonly table: 'AssistanceLog' | 'Projects';
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** The pairings of the households that have a test. */
  readonly pairings: readonly number[];
  /** The count over the indicator's whole span; only for 每名干部. */
  readonly whole: Amount;
  readonly tests: TestCounts;
}
