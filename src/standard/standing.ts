import type { Period } from '../model/summary';
import type { Book, ColumnKey, TableName, ValuesOfTable } from '../templates/ledgers';
import type { CellErrors } from './cell-errors';
import { columnOf } from './lookup/cells';

/** What single cells must say for a row to have a part in a number. */
export type Conditions<Table extends TableName> = {
  readonly [Key in ColumnKey<Table>]?: (value: ValuesOfTable<Table>[Key] | null) => boolean;
};

/** What makes a ledger's row count for one number. */
export interface Measure<Table extends TableName> {
  readonly table: Table;
  /**
   * What a row's cells must say; a row that a sound cell rules out has no part in the number, whatever its other cells
   * hold.
   */
  readonly where: (period: Period) => Conditions<Table>;
  /**
   * The further cells the number is made of. With one of them, or of `where`, in error, the row is left out of the
   * number.
   */
  readonly needs: readonly ColumnKey<Table>[];
}

/** Declares a measure with the columns of its own table. */
export function measure<Table extends TableName>(definition: Measure<Table>): Measure<Table> {
  return definition;
}

/** A book with what its rows count by. */
export interface CountedBook {
  readonly book: Book;
  readonly period: Period;
  readonly errors: CellErrors;
}

/** Rows that have a part in a number. */
export interface SortedRows {
  readonly counted: readonly number[];
  /** Rows with an error in a cell that the number needs. */
  readonly leftOut: readonly number[];
}

const COUNTED = 0;
const LEFT_OUT = 1;
const RULED_OUT = 2;

/**
 * Sorts rows of a measure's ledger by how they stand to the number, in the order given. A row that a sound cell rules
 * out is in neither list. Column by column, since that is fast over long ledgers.
 */
export function sortRows<Table extends TableName>(
  rows: ArrayLike<number>,
  { table, where, needs }: Measure<Table>,
  given: CountedBook,
): SortedRows {
  const standing = new Uint8Array(rows.length);
  for (const [key, condition] of Object.entries(where(given.period))) {
    const { values } = columnOf(given.book, table, key);
    const isInError = given.errors.of(table, key);
    // Object.entries forgets which column's values a condition is about; Measure has tied them.
    const holds = condition as (value: unknown) => boolean;
    for (let at = 0; at < rows.length; at += 1) {
      if (standing[at] === RULED_OUT) continue;
      const row = rows[at] ?? 0;
      if (isInError(row)) standing[at] = LEFT_OUT;
      else if (!holds(values[row] ?? null)) standing[at] = RULED_OUT;
    }
  }
  for (const key of needs) {
    const isInError = given.errors.of(table, key);
    for (let at = 0; at < rows.length; at += 1) {
      if (standing[at] === COUNTED && isInError(rows[at] ?? 0)) standing[at] = LEFT_OUT;
    }
  }
  const counted: number[] = [];
  const leftOut: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (standing[at] === COUNTED) counted.push(rows[at] ?? 0);
    else if (standing[at] === LEFT_OUT) leftOut.push(rows[at] ?? 0);
  }
  return { counted, leftOut };
}

/**
 * Tells whether single rows count for a number, as {@link sortRows} does of many; what it asks of them is made once.
 */
export function countsFor<Table extends TableName>(
  { table, where, needs }: Measure<Table>,
  { book, period, errors }: CountedBook,
): (row: number) => boolean {
  const conditions = Object.entries(where(period)).map(([key, condition]) => ({
    values: columnOf(book, table, key).values,
    isInError: errors.of(table, key),
    // Object.entries forgets which column's values a condition is about; Measure has tied them.
    holds: condition as (value: unknown) => boolean,
  }));
  const needed = needs.map((key) => errors.of(table, key));
  return (row) =>
    conditions.every(({ values, isInError, holds }) => !isInError(row) && holds(values[row] ?? null)) &&
    !needed.some((isInError) => isInError(row));
}

/** The cells of a number that are in error in a row, by their keys. */
export function keysInError<Table extends TableName>(
  { table, where, needs }: Measure<Table>,
  { period, errors }: CountedBook,
  row: number,
): readonly string[] {
  return [...Object.keys(where(period)), ...needs].filter((key) => errors.of(table, key)(row));
}
