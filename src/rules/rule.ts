import type { Day } from '../model/day';
import type { FindingParams, Fix } from '../model/finding';
import type { Period } from '../model/summary';
import type { FindingDefinition } from '../findings/definition';
import type { ColumnKey, TableName } from '../templates/ledgers';
import type { IndexedBook } from '../standard/lookup/book-index';

/** What a rule may look at. */
export interface RuleContext extends IndexedBook {
  readonly today: Day;
  /** Null where the profile does not say which period is reported; rules about the period then stay silent. */
  readonly period: Period | null;
}

/** What a check says of the row it was asked about. */
export interface RuleReport {
  /** Besides `sheet`, `row` and `column`, which every message may name. */
  readonly params: FindingParams;
  /** The value that is most likely meant. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/**
 * Judges one row of one ledger at a time; what it needs of other rows it takes from the book's indexes.
 * So a full pass asks every row once, and an edit asks just the rows that it affects.
 */
export interface RowCheck<Table extends TableName> {
  readonly table: Table;
  /** The column its finding stands at. */
  readonly column: ColumnKey<Table>;
  /**
   * Asked of every row. Stays silent where a cell it needs is blank or faulty: a finding stands there
   * already, and nothing may follow from it.
   */
  readonly check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => void;
  /** True where the answer depends on the reported period: every row is asked again when that changes. */
  readonly readsPeriod?: boolean;
  /**
   * True where the answer depends on which cells are in error, by rules too: an error that comes or goes at a row is
   * then a change of that row.
   */
  readonly readsErrors?: boolean;
  /**
   * Rows of `table` to ask again when a row of the given ledger changes; called before and after the
   * change. A ledger that is left out never affects the check; the row itself is always asked again.
   */
  readonly affectedBy?: { readonly [Other in TableName]?: FindAffected };
}

export type FindAffected = (changedRow: number, context: RuleContext) => Iterable<number>;

export type AnyRowCheck = { readonly [Table in TableName]: RowCheck<Table> }[TableName];

/** One code of the catalogue and the checks that raise it, one for each column it can stand at. */
export interface Rule {
  readonly finding: FindingDefinition;
  readonly checks: readonly AnyRowCheck[];
}
