import { dateColumns } from './date-columns';
import type { FoundTable } from './found-table';
import { isRunningNumber } from './known-headers';
import type { Match } from './match-headers';

/** A foreign column and the field it is taken for. */
export interface MatchedColumn extends Match {
  /** 1-based sheet column. */
  readonly column: number;
  readonly key: string;
  /** Its own header, without the group's. */
  readonly label: string;
  readonly unit: string | null;
}

/** A foreign column that was not matched with any of ours. */
export interface UnmatchedColumn {
  readonly column: number;
  readonly label: string;
}

/** What a table was taken for. */
export interface Recognised<Id extends string = string> {
  readonly table: FoundTable;
  /** Null where it belongs nowhere. */
  readonly id: Id | null;
  readonly columns: readonly MatchedColumn[];
  /** Without the columns of running numbers, which are in `runningNumbers`. */
  readonly unmatched: readonly UnmatchedColumn[];
  readonly runningNumbers: readonly number[];
}

/** What a column is called: its own header, the lowest; '' where it has none. */
export function labelOf(headers: readonly string[]): string {
  return headers.at(-1) ?? '';
}

/** Builds the result for a table from its matched columns; all others become unmatched. */
export function recognised<Id extends string>(
  table: FoundTable,
  id: Id | null,
  columns: readonly MatchedColumn[],
): Recognised<Id> {
  const taken = new Set(columns.map(({ column }) => column));
  // The other columns of a split date belong to the match of its first.
  const parts = new Set(
    dateColumns(table.columns).flatMap(({ first, month, day }) => (taken.has(first) ? [month, day] : [])),
  );
  const others = table.columns.filter(({ column }) => !taken.has(column) && !parts.has(column));
  const runs = others.filter(({ headers }) => isRunningNumber(labelOf(headers)));
  return {
    table,
    id,
    columns,
    unmatched: others
      .filter((column) => !runs.includes(column))
      .map(({ column, headers }) => ({ column, label: labelOf(headers) })),
    runningNumbers: runs.map(({ column }) => column),
  };
}

/** The result with further matches, of columns that were unmatched. */
export function withMatched<Id extends string>(
  found: Recognised<Id>,
  matched: readonly MatchedColumn[],
): Recognised<Id> {
  const taken = new Set(matched.map(({ column }) => column));
  return {
    ...found,
    columns: [...found.columns, ...matched].sort((a, b) => a.column - b.column),
    unmatched: found.unmatched.filter(({ column }) => !taken.has(column)),
  };
}

/** The result without some matches; their columns become unmatched. */
export function withoutMatches<Id extends string>(
  found: Recognised<Id>,
  isLeft: (column: MatchedColumn) => boolean,
): Recognised<Id> {
  const left = found.columns.filter(isLeft);
  if (left.length === 0) return found;
  return {
    ...found,
    columns: found.columns.filter((column) => !left.includes(column)),
    unmatched: [...found.unmatched, ...left.map(({ column, label }) => ({ column, label }))].sort(
      (a, b) => a.column - b.column,
    ),
  };
}

/** Extends the result for some columns of a table to the whole table; the other columns become unmatched. */
export function extendedTo<Id extends string>(found: Recognised<Id>, whole: FoundTable): Recognised<Id> {
  const seen = new Set(found.table.columns.map(({ column }) => column));
  const others = whole.columns.filter(({ column }) => !seen.has(column));
  const left = others.map(({ column, headers }) => ({ column, label: labelOf(headers) }));
  return { ...found, table: whole, unmatched: [...found.unmatched, ...left].sort((a, b) => a.column - b.column) };
}
