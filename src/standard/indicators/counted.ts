import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { TableName } from '../../templates/ledgers';
import type { Target } from './targets';

/** A row with an error in cells that a number needs. */
export interface LeftOut {
  readonly table: TableName;
  readonly row: number;
  /** The cells in error, by their keys. */
  readonly keys: readonly string[];
}

/** What was counted of a cadre for one indicator, whatever it counts. */
export interface Counted {
  /** The ledger whose rows are counted, and those that are. */
  readonly table: 'AssistanceLog' | 'Projects';
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** The count over the indicator's whole span. */
  readonly whole: Amount;
  /** The count in a window, of a target. */
  readonly in: (window: Window, target: Target) => Amount;
  /** The most that rows left out for their errors could add to it. */
  readonly open: (window: Window, target: Target) => Amount;
}
