import type { Period } from '../model/summary';
import type { Book, ColumnKey, TableName, ValuesOfTable } from '../templates/ledgers';
import type { CellErrors } from './cell-errors';
import { columnOf } from './lookup/cells';

/** What single cells must say for a row to count in a number. */
export type Conditions<Table extends TableName> = {
  readonly [Key in ColumnKey<Table>]?: (value: ValuesOfTable<Table>[Key] | null) => boolean;
};

/** What makes a ledger's row count in one number. */
export interface Measure<Table extends TableName> {
  readonly table: Table;
  /**
   * What a row's cells must say. A row that a sound cell rules out does not count and is not left out either, whatever
   * its other cells hold.
   */
  readonly where: (period: Period) => Conditions<Table>;
  /**
   * Further cells that the number needs. A row with an error in one of them, or in one of `where`, is left out of the
   * number.
   */
  readonly needs: readonly ColumnKey<Table>[];
}

/** Declares a measure; lets the compiler check its columns against its table. */
export function measure<Table extends TableName>(definition: Measure<Table>): Measure<Table> {
  return definition;
}

/** A book with what decides which of its rows count. */
export interface CountedBook {
  readonly book: Book;
  readonly period: Period;
  readonly errors: CellErrors;
}

/** The rows that count in a number, and those left out of it. */
export interface SortedRows {
  readonly counted: readonly number[];
  /** Rows with an error in a cell that the number needs. */
  readonly leftOut: readonly number[];
}

const COUNTED = 0;
const LEFT_OUT = 1;
const RULED_OUT = 2;

/**
 * Sorts rows of a measure's ledger, in the order given, into those that count and those left out. A row that a sound
 * cell rules out is in neither list. Works column by column, which is fast for long ledgers.
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

/** A function that says whether a single row counts in a number, by the same rule as {@link sortRows}. */
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

/** The cells of a row that a number needs and that are in error, by their keys. */
export function keysInError<Table extends TableName>(
  { table, where, needs }: Measure<Table>,
  { period, errors }: CountedBook,
  row: number,
): readonly string[] {
  return [...Object.keys(where(period)), ...needs].filter((key) => errors.of(table, key)(row));
}
