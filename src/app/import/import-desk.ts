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

/** What an import comes to, in plain data: as it is shown, and as it is carried over. */
export interface ShownImport extends Pick<ImportOutcome, 'rows' | 'present' | 'findings' | 'remembered'> {
  readonly tables: readonly TableLine[];
}

/** 导入旧台账 while somebody looks at it: old workbooks, what their tables are taken for, and what would come of it. */
export class ImportDesk {
  readonly #workbooks: NamedWorkbook[] = [];
  #tables: readonly ProposedTable[] = [];
  #into: ImportBook | null = null;
  #joinsLeftover = false;

  /** Lays another workbook on the desk. */
  add(workbook: NamedWorkbook): void {
    this.#workbooks.push(workbook);
  }

  /** Takes the ledgers that the rows shall come to. */
  know(into: ImportBook): void {
    this.#into = into;
  }

  /** Finds the tables. @param remembered what tables were taken for before */
  propose(remembered: readonly Remembered[]): void {
    this.#tables = proposeImport(this.#workbooks, { map: null, into: this.#into, remembered });
  }

  /** Takes a table for another ledger; null leaves it where it is. @param at its place among the tables */
  take(at: number, ledger: RowLedger | null): void {
    this.#change(at, (table) => retakenTable(table, ledger, this.#into));
  }

  /** Lets a column stand for one of ours, as `columnChoices` has it; null for none. */
  column(at: number, column: number, choice: string | null): void {
    this.#change(at, (table) => withColumn(table, column, choice));
  }

  /** Joins columns without a home into 备注, or leaves them. */
  joinLeftover(joins: boolean): void {
    this.#joinsLeftover = joins;
  }

  /** What comes of it now. */
  shown(): ShownImport {
    const options = { map: null, leftoverToRemarks: this.#joinsLeftover, into: this.#into };
    const { tables, rows, present, findings, remembered } = importTables(this.#tables, options);
    return { tables: tables.map(tableLine), rows, present, findings, remembered };
  }

  #change(at: number, made: (table: ProposedTable) => ProposedTable): void {
    this.#tables = this.#tables.map((table, index) => (index === at ? made(table) : table));
  }
}
