import type { RowLedger } from '../../mapping/ledger-vocabularies';
import type { Remembered } from '../mappings/remembered';
import {
  importTables,
  proposeImport,
  retakenTable,
  withColumn,
  type ImportBook,
  type ImportOutcome,
  type NamedWorkbook,
  type ProposedTable,
} from './import-tables';
import { tableLine, type TableLine } from './table-lines';

/** The outcome of an import in plain data, both to show and to carry over. */
export interface ShownImport extends Pick<ImportOutcome, 'rows' | 'present' | 'findings' | 'remembered'> {
  readonly tables: readonly TableLine[];
}

/** 导入旧台账 while the user works on it: the old workbooks, what their tables are taken for, and the outcome so far. */
export class ImportDesk {
  readonly #workbooks: NamedWorkbook[] = [];
  #tables: readonly ProposedTable[] = [];
  #into: ImportBook | null = null;
  #joinsLeftover = false;

  /** Adds another old workbook. */
  add(workbook: NamedWorkbook): void {
    this.#workbooks.push(workbook);
  }

  /** Sets the ledgers that the rows are added to. */
  know(into: ImportBook): void {
    this.#into = into;
  }

  /** Finds the tables. @param remembered what tables were taken for before */
  propose(remembered: readonly Remembered[]): void {
    this.#tables = proposeImport(this.#workbooks, { map: null, into: this.#into, remembered });
  }

  /** Takes a table for another ledger; null leaves the table out. @param at index among the tables */
  take(at: number, ledger: RowLedger | null): void {
    this.#change(at, (table) => retakenTable(table, ledger, this.#into));
  }

  /** Takes a column for one of ours, by a value of `columnChoices`; null for none. @param at index among the tables */
  column(at: number, column: number, choice: string | null): void {
    this.#change(at, (table) => withColumn(table, column, choice));
  }

  /** Joins columns without a home into 备注, or leaves them. */
  joinLeftover(joins: boolean): void {
    this.#joinsLeftover = joins;
  }

  /** The outcome as things stand. */
  shown(): ShownImport {
    const options = { map: null, leftoverToRemarks: this.#joinsLeftover, into: this.#into };
    const { tables, rows, present, findings, remembered } = importTables(this.#tables, options);
    return { tables: tables.map(tableLine), rows, present, findings, remembered };
  }

  #change(at: number, made: (table: ProposedTable) => ProposedTable): void {
    this.#tables = this.#tables.map((table, index) => (index === at ? made(table) : table));
  }
}
