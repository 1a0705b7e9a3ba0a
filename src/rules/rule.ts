import type { Day } from '../model/day';
import type { FindingParams, Fix } from '../model/finding';
import type { Period } from '../model/summary';
import type { FindingDefinition } from '../findings/definition';
import type { Book, ColumnKey, TableName } from '../templates/ledgers';
import type { BookIndex } from './book-index';

/** What a rule may look at. */
export interface RuleContext {
  readonly book: Book;
  readonly index: BookIndex;
  readonly today: Day;
  /** Null where the profile does not say which period is reported; rules about the period then stay silent. */
  readonly period: Period | null;
}

/** What a rule says of the row it was asked about. */
export interface RuleReport {
  readonly params: FindingParams;
  /** Text of the cell as the finding shows it; the cell's own value where left out. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/**
 * A rule judges one row of one ledger at a time; what it needs of other rows it takes from the book's
 * indexes. So a full pass asks every row once, and an edit asks just the rows that it affects.
 */
export interface Rule<Table extends TableName = TableName> {
  readonly finding: FindingDefinition;
  readonly table: Table;
  /** The column its finding stands at. */
  readonly column: ColumnKey<Table>;
  /** Reports null-free: called for every row that exists; must stay silent about rows whose needed cells are faulty. */
  readonly check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => void;
  /**
   * Rows of `table` to ask again when a row of the given ledger changes; called before and after the
   * change. A ledger that is left out never affects the rule; the row itself is always asked again.
   */
  readonly affectedBy: { readonly [Other in TableName]?: (changedRow: number, context: RuleContext) => Iterable<number> };
}

/** Keeps a rule's table and column types together. */
export function defineRule<Table extends TableName>(rule: Rule<Table>): Rule<Table> {
  return rule;
}
