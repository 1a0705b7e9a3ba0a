import type { Finding } from '../model/finding';
import type { Work } from '../model/progress';
import { pacer } from '../model/progress';
import type { LeftOutRow, Period, Trace } from '../model/summary';
import type { Book, ColumnKey, TableName } from '../templates/ledgers';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { AnyLedger } from './cell-errors';
import { CellErrors } from './cell-errors';
import type { NumberDefinition } from './numbers';

/** The rows each number counts, and those it had to leave out because a cell it needs is in error. */
export class CountedRows {
  readonly book: Book;
  readonly period: Period;
  private readonly errors: CellErrors;
  private readonly pace: () => Promise<void>;
  /** Column keys in error, by row, for each table. */
  private readonly omitted = new Map<TableName, Map<number, Set<string>>>();

  constructor(book: Book, findings: readonly Finding[], period: Period, work: Work) {
    this.book = book;
    this.period = period;
    this.errors = new CellErrors(book, findings);
    this.pace = pacer(work);
  }

  /**
   * Rows that count for a number, in the ledger's order; rows with an error in a cell it needs are noted as
   * left out. Rejects with the signal's reason where the work was cancelled.
   */
  async of<Table extends TableName>({ table, where, needs }: NumberDefinition<Table>): Promise<readonly number[]> {
    const ledger: AnyLedger = this.book[table];
    const conditions = Object.entries(where(this.period));
    const keys = [...conditions.map(([key]) => key), ...needs];
    const rows = ledger.sheetRows.length;
    const ruledOut = new Uint8Array(rows);
    for (const [key, condition] of conditions) {
      await this.pace();
      // Object.entries forgets which column's values a condition is about; NumberDefinition has tied them.
      const holds = condition as (value: unknown) => boolean;
      const values = ledger.columns[key]?.values ?? [];
      const errors = this.errors.of(table, key);
      for (let row = 0; row < rows; row += 1) if (ruledOut[row] === 0 && errors[row] === 0 && !holds(values[row] ?? null)) ruledOut[row] = 1;
    }
    await this.pace();
    const faulty = this.rowsWithErrors(table, keys);
    const counted: number[] = [];
    for (let row = 0; row < rows; row += 1) {
      if (ruledOut[row] === 1) continue;
      if (faulty[row] === 1) this.note(table, row, keys.filter((key) => this.errors.of(table, key)[row] === 1));
      else counted.push(row);
    }
    await this.pace();
    return counted;
  }

  /** 1 at each row that has any of these cells in error. */
  private rowsWithErrors(table: TableName, keys: readonly string[]): Uint8Array {
    const faulty = new Uint8Array(this.book[table].sheetRows.length);
    for (const key of keys) {
      const errors = this.errors.of(table, key);
      for (let row = 0; row < faulty.length; row += 1) if (errors[row] === 1) faulty[row] = 1;
    }
    return faulty;
  }

  /** Tells whether a column's cell is in error, by row. */
  inError<Table extends TableName>(table: Table, key: ColumnKey<Table>): (row: number) => boolean {
    const errors = this.errors.of(table, key);
    return (row) => errors[row] === 1;
  }

  /** Keys of those of the given cells of a row that are in error. */
  errorsIn<Table extends TableName>(table: Table, row: number, keys: readonly ColumnKey<Table>[]): readonly ColumnKey<Table>[] {
    return keys.filter((key) => this.errors.of(table, key)[row] === 1);
  }

  /** Notes a row as left out of some number because of these cells. */
  note(table: TableName, row: number, keys: readonly string[]): void {
    const rows = this.omitted.get(table) ?? new Map<number, Set<string>>();
    this.omitted.set(table, rows);
    const columns = rows.get(row) ?? new Set<string>();
    rows.set(row, columns);
    for (const key of keys) columns.add(key);
  }

  /** Every row left out so far, once, with the headers of the cells in error; in the order of ledgers, rows and columns. */
  leftOut(): readonly LeftOutRow[] {
    return tableNames.flatMap((table) => {
      const { sheet, sheetRows } = this.book[table];
      const { columns } = ledgerTemplate(table);
      return [...(this.omitted.get(table) ?? [])]
        .map(([row, keys]) => ({
          table,
          sheet,
          row: sheetRows[row] ?? 0,
          columns: columns.filter(({ key }) => keys.has(key)).map(({ header }) => header),
        }))
        .sort((a, b) => a.row - b.row);
    });
  }

  /** The sheet rows of rows of one ledger that `of` counted; no rows, no trace. */
  trace(table: TableName, rows: readonly number[]): Trace {
    const { sheetRows } = this.book[table];
    return rows.length === 0 ? [] : [{ table, rows: rows.map((row) => sheetRows[row] ?? 0) }];
  }
}
