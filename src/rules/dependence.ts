import type { Day } from '../model/day';
import type { Period } from '../model/summary';
import type { IndexedBook } from '../standard/lookup/book-index';
import type { ColumnKey, TableName } from '../templates/ledgers';

/** What a rule may look at. */
export interface RuleContext extends IndexedBook {
  readonly today: Day;
  /** The report period; null where 基本信息 does not tell it. Rules about the period then stay silent. */
  readonly period: Period | null;
}

/** Finds the rows that a changed row affects, as indexes. */
export type FindAffected = (changedRow: number, context: RuleContext) => Iterable<number>;

/** What an answer (a check's or a kept one) about a row of a ledger depends on. */
export interface Dependence<Table extends TableName> {
  readonly table: Table;
  /** Whether the answer depends on the report period: every row is asked again when that changes. */
  readonly readsPeriod?: boolean;
  /**
   * Whether the answer depends on which cells are in error, also by other rules: where an error comes or goes, the row
   * counts as changed.
   */
  readonly readsErrors?: boolean;
  /** With `readsErrors`: columns of `table` in which an error makes no difference. */
  readonly errorsAside?: readonly ColumnKey<Table>[];
  /**
   * By ledger, the rows of `table` to ask again when a row of that ledger changes; called before and after the change.
   * A ledger that is left out never affects the answer. The row itself is always asked again.
   */
  readonly affectedBy?: { readonly [Other in TableName]?: FindAffected };
}
