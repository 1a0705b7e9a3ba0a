import type { Finding } from '../model/finding';
import { pacer, type Work } from '../model/progress';
import type { LeftOutRow, Period, Trace } from '../model/summary';
import type { JudgedBook } from '../standard/judged-book';
import type { BookIndex, IndexedBook } from '../standard/lookup/book-index';
import type { IndexDefinition } from '../standard/lookup/row-index';
import { keysInError, sortRows, type Measure } from '../standard/standing';
import { ledgerTemplate, tableNames, type Book, type ColumnKey, type TableName } from '../templates/ledgers';
import { FoundErrors } from './found-errors';

/** How many rows are sorted before the clock is looked at, to see whether to pause. */
const ROWS_PER_LOOK = 50_000;

/** Sorts the rows for each number, and collects the rows that are left out because a needed cell is in error. */
export class CountedRows implements JudgedBook {
  readonly book: Book;
  readonly period: Period;
  readonly index: BookIndex;
  readonly errors: FoundErrors;
  /** All rows of each ledger. */
  readonly #rows = new Map<TableName, Uint32Array>();
  readonly #pace: () => Promise<void>;
  /** Column keys in error, by row, for each table. */
  readonly #omitted = new Map<TableName, Map<number, Set<string>>>();

  constructor({ book, index }: IndexedBook, findings: readonly Finding[], period: Period, work: Work) {
    this.book = book;
    this.index = index;
    this.period = period;
    this.errors = new FoundErrors(this, findings);
    this.#pace = pacer(work);
  }

  /**
   * The rows that count for a number, in the ledger's order; rows with an error in a cell that it needs are noted as
   * left out. Rejects with the signal's reason where the work was cancelled.
   */
  async of<Table extends TableName>(measure: Measure<Table>): Promise<readonly number[]> {
    const every = this.#everyRow(measure.table);
    let counted: readonly number[] = [];
    for (let from = 0; from < every.length; from += ROWS_PER_LOOK) {
      await this.#pace();
      const sorted = sortRows(every.subarray(from, from + ROWS_PER_LOOK), measure, this);
      counted = counted.concat(sorted.counted);
      for (const row of sorted.leftOut) this.note(measure.table, row, keysInError(measure, this, row));
    }
    await this.#pace();
    return counted;
  }

  #everyRow(table: TableName): Uint32Array {
    const known = this.#rows.get(table);
    if (known) return known;
    const rows = new Uint32Array(this.book[table].sheetRows.length);
    for (let row = 0; row < rows.length; row += 1) rows[row] = row;
    this.#rows.set(table, rows);
    return rows;
  }

  /** Builds indexes ahead, with pauses; otherwise the first use builds each in one go. */
  async prepare(definitions: readonly IndexDefinition<unknown>[]): Promise<void> {
    for (const definition of definitions) await this.index.prepare(definition, this.#pace);
  }

  /**
   * Pauses where it is time to, so that the page can answer. Rejects with the signal's reason where the work was
   * cancelled.
   */
  pause(): Promise<void> {
    return this.#pace();
  }

  /** Tells whether a column's cell is in error, by row. */
  inError<Table extends TableName>(table: Table, key: ColumnKey<Table>): (row: number) => boolean {
    return this.errors.of(table, key);
  }

  /** Which of the given cells of a row are in error, by their keys. */
  errorsIn<Table extends TableName>(
    table: Table,
    row: number,
    keys: readonly ColumnKey<Table>[],
  ): readonly ColumnKey<Table>[] {
    return keys.filter((key) => this.errors.of(table, key)(row));
  }

  /** Notes a row as left out of some number because of these cells. */
  note(table: TableName, row: number, keys: readonly string[]): void {
    const rows = this.#omitted.get(table) ?? new Map<number, Set<string>>();
    this.#omitted.set(table, rows);
    const columns = rows.get(row) ?? new Set<string>();
    rows.set(row, columns);
    for (const key of keys) columns.add(key);
  }

  /**
   * Every row left out so far, once, with the headers of its cells in error, in the order of ledgers, rows and columns.
   */
  leftOut(): readonly LeftOutRow[] {
    return tableNames.flatMap((table) => {
      const { sheet, sheetRows } = this.book[table];
      const { columns } = ledgerTemplate(table);
      return [...(this.#omitted.get(table) ?? [])]
        .map(([row, keys]) => ({
          table,
          sheet,
          row: sheetRows[row] ?? 0,
          columns: columns.filter(({ key }) => keys.has(key)).map(({ header }) => header),
        }))
        .sort((a, b) => a.row - b.row);
    });
  }

  /** Rows of one ledger, given as indexes, as a trace; empty for no rows. */
  trace(table: TableName, rows: readonly number[]): Trace {
    const { sheetRows } = this.book[table];
    return rows.length === 0 ? [] : [{ table, rows: rows.map((row) => sheetRows[row] ?? 0) }];
  }
}
