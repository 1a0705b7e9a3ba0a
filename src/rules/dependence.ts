import type { Day } from '../model/day';
import type { Period } from '../model/summary';
import type { IndexedBook } from '../standard/lookup/book-index';
import type { ColumnKey, TableName } from '../templates/ledgers';

/** What a rule may look at. */
export interface RuleContext extends IndexedBook {
  readonly today: Day;
  /** Null where the profile does not say which period is reported; rules about the period then stay silent. */
  readonly period: Period | null;
}

/** Finds rows that a changed row affects. */
export type FindAffected = (changedRow: number, context: RuleContext) => Iterable<number>;

/** What an answer about a row of a ledger depends on. */
export interface Dependence<Table extends TableName> {
  readonly table: Table;
  /** True where the answer depends on the reported period: every row is asked again when that changes. */
  readonly readsPeriod?: boolean;
  /**
   * True where the answer depends on which cells are in error, by rules too: an error that comes or goes at a row is
   * then a change of that row.
   */
  readonly readsErrors?: boolean;
  /** Columns of `table` in which an error makes no difference all the same. */
  readonly errorsAside?: readonly ColumnKey<Table>[];
  /**
   * Rows of `table` to ask again when a row of the given ledger changes; called before and after the
   * change. A ledger that is left out never affects the answer; the row itself is always asked again.
   */
  readonly affectedBy?: { readonly [Other in TableName]?: FindAffected };
}
