import type { FindingParams, Fix } from '../model/finding';
import type { FindingDefinition } from '../findings/definition';
import type { ColumnKey, TableName } from '../templates/ledgers';
import type { Dependence, RuleContext } from './dependence';
import type { AnyKeptAnswer } from './kept-answers';

export type { FindAffected, RuleContext } from './dependence';

/** What a check reports about the row it was asked about. */
export interface RuleReport {
  /** Values for the message, besides `sheet`, `row` and `column`, which every message may use. */
  readonly params: FindingParams;
  /** The value that is most likely meant. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/**
 * A check that judges one row of a ledger at a time and takes what it needs of other rows from the book's indexes. So a
 * full pass asks about every row once, and an edit only about the rows that it affects.
 */
export interface RowCheck<Table extends TableName> extends Dependence<Table> {
  /** The column of its findings. */
  readonly column: ColumnKey<Table>;
  /**
   * Called for every row. It must stay silent where a cell that it needs is blank or faulty: there is a finding
   * already, and nothing may follow from such a cell.
   */
  readonly check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => void;
  /** Kept answers that it uses. The check must also declare all that they depend on. */
  readonly keeps?: readonly AnyKeptAnswer[];
}

/** A check of any ledger. */
export type AnyRowCheck = { readonly [Table in TableName]: RowCheck<Table> }[TableName];

/** A code of the catalogue and the checks that report it, one for each column where it may stand. */
export interface Rule {
  readonly finding: FindingDefinition;
  readonly checks: readonly AnyRowCheck[];
}
