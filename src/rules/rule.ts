import type { FindingParams, Fix } from '../model/finding';
import type { FindingDefinition } from '../findings/definition';
import type { ColumnKey, TableName } from '../templates/ledgers';
import type { Dependence, RuleContext } from './dependence';
import type { AnyKeptAnswer } from './kept-answers';

export type { FindAffected, RuleContext } from './dependence';

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
export interface RowCheck<Table extends TableName> extends Dependence<Table> {
  /** The column its finding stands at. */
  readonly column: ColumnKey<Table>;
  /**
   * Asked of every row. Stays silent where a cell it needs is blank or faulty: a finding stands there
   * already, and nothing may follow from it.
   */
  readonly check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => void;
  /** What it looks at and others may too; the check names all that they depend on as its own. */
  readonly keeps?: readonly AnyKeptAnswer[];
}

/** A check of whichever ledger. */
export type AnyRowCheck = { readonly [Table in TableName]: RowCheck<Table> }[TableName];

/** One code of the catalogue and the checks that raise it, one for each column it can stand at. */
export interface Rule {
  readonly finding: FindingDefinition;
  readonly checks: readonly AnyRowCheck[];
}
