import type { Amount } from '../../model/amount';
import type { IndicatorTarget, Window } from '../../model/indicator';
import type { TableName } from '../../templates/ledgers';

/** A row with an error in cells that a number needs. */
export interface LeftOut {
  readonly table: TableName;
  readonly row: number;
  /** The cells in error, by their keys. */
  readonly keys: readonly string[];
}

/**
 * What a cadre has done of what an indicator counts, whatever its limits: a count for each of its tests. It names no
 * rows, so that it can be kept while rows move.
 */
export interface TestCounts {
  readonly windows: readonly Window[];
  /** Household or village of each target, null for the cadre as a whole. */
  readonly places: readonly (IndicatorTarget | null)[];
  /** By window, then by target; NaN where nothing is asked of a target in a window. */
  readonly counts: Float64Array;
  /** The most that rows left out for their errors could add to each count; null where none are. */
  readonly open: Float64Array | null;
}

/** What was counted of a cadre for one indicator, with the rows. */
export interface Counted {
  /** The ledger whose rows are counted, and those that are. */
  readonly table: 'AssistanceLog' | 'Projects';
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** The rows of 结对帮扶 of the households that something is asked of. */
  readonly pairings: readonly number[];
  /** The count over the indicator's whole span; counted for the cadre as a whole only. */
  readonly whole: Amount;
  readonly tests: TestCounts;
}
