import type { CellValue } from './cell';
import type { AnyLedger, CellState, LedgerColumn } from './ledger';
import { withSplices, type Splice } from './spliced';

/** A cell as it was read into a column. */
export interface LedgerCell {
  /** Null where it is blank or faulty. */
  readonly value: unknown;
  readonly state: CellState;
  /** The cell's raw value. */
  readonly raw: CellValue;
}

/** One entry of a ledger: a row of it, with a cell for each declared column under the column's key. */
export interface LedgerEntry {
  readonly sheetRow: number;
  readonly cells: Readonly<Record<string, LedgerCell>>;
}

/** What an edit did to one sheet row of a ledger. */
export interface RowChange {
  /** Index of the row in the ledger's columns. Where an entry came or went, those behind it move by one. */
  readonly at: number;
  /** The entry before the edit; null where the row was no entry. */
  readonly was: LedgerEntry | null;
  /** The entry after the edit; null where the row is no entry now. */
  readonly is: LedgerEntry | null;
}

/** Index of a change's row in the ledger before; null where it was no entry. */
export function placeBefore({ at, was }: RowChange): number | null {
  return was && at;
}

/** Index of a change's row in the ledger now; null where it is no entry. */
export function placeAfter({ at, is }: RowChange): number | null {
  return is && at;
}

/** The entry at an index of a ledger's columns. */
export function entryAt({ sheetRows, columns }: AnyLedger, at: number): LedgerEntry {
  const cells = Object.entries(columns).map(([key, column]) => [key, cellAt(column, at)] as const);
  return { sheetRow: sheetRows[at] ?? 0, cells: Object.fromEntries(cells) };
}

/**
 * The ledger after the change. No column is copied: its arrays are handed on to the new ledger, and a column whose cell
 * reads as before is shared. The old ledger can still be read, as it was (see `withSplices`).
 */
export function changedLedger(ledger: AnyLedger, { at, was, is }: RowChange): AnyLedger {
  const spliceOf = (items: readonly unknown[]): Splice => ({ at, removed: was ? 1 : 0, items });
  const columns = Object.entries(ledger.columns).map(([key, column]) => {
    const cell = is?.cells[key];
    if (was && cell && isRead(cell, column, at)) return [key, column] as const;
    const next = withSplices(column, {
      values: spliceOf(cell ? [cell.value] : []),
      states: spliceOf(cell ? [cell.state] : []),
      raw: spliceOf(cell ? [cell.raw] : []),
    });
    return [key, next] as const;
  });
  return withSplices(
    ledger,
    { sheetRows: spliceOf(is ? [is.sheetRow] : []) },
    { columns: Object.fromEntries(columns) },
  );
}

/**
 * Whether a cell reads as before. Comparing its raw value is not enough: a number in a text column is read as it is
 * shown, a value of a list as the list has it.
 */
function isRead({ value, state, raw }: LedgerCell, column: LedgerColumn<unknown>, at: number): boolean {
  return raw === column.raw[at] && state === column.states[at] && isSameValue(value, column.values[at]);
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function cellAt({ values, states, raw }: LedgerColumn<unknown>, at: number): LedgerCell {
  return { value: values[at] ?? null, state: states[at] ?? 0, raw: raw[at] ?? null };
}
