import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';
import type { AnyLedger, CellState, LedgerColumn } from '../model/ledger';
import type { CellValue } from '../model/cell';
import type { LedgerCell } from '../model/row-change';
import { findingAt } from '../findings/finding-at';
import { missingLedger } from '../findings/kinds';
import type { LedgerTemplate } from '../templates/ledger';

/** A ledger as read, and what was found in it, in the order of rows and columns. */
export interface LedgerReading {
  readonly ledger: AnyLedger;
  readonly findings: readonly Finding[];
}

/** Rows that can be added to a column before its arrays must grow, which would copy them. */
const ROOM_FOR_MORE = 1000;

/**
 * A column being filled. Its arrays are allocated once, since growing dozens of long arrays costs more than reading
 * their cells.
 */
export class FillingColumn implements LedgerColumn<unknown> {
  readonly values: unknown[];
  readonly states: CellState[];
  readonly raw: CellValue[];

  constructor(
    readonly sheetColumn: number | null,
    room: number,
  ) {
    this.values = new Array<unknown>(room + ROOM_FOR_MORE);
    this.states = new Array<CellState>(room + ROOM_FOR_MORE);
    this.raw = new Array<CellValue>(room + ROOM_FOR_MORE);
  }

  set(row: number, { value, state, raw }: LedgerCell): void {
    this.values[row] = value;
    this.states[row] = state;
    this.raw[row] = raw;
  }

  /**
   * Ends the column at this many rows. The engine keeps the capacity behind its end, unless that is more than what is
   * filled.
   */
  cutTo(rows: number): void {
    this.values.length = this.states.length = this.raw.length = rows;
  }
}

/** Columns under the keys of their declaration. */
export function byKey(template: LedgerTemplate, columns: readonly LedgerColumn<unknown>[]): AnyLedger['columns'] {
  return Object.fromEntries(
    template.columns.map(({ key }, index) => [key, columns[index] ?? new FillingColumn(null, 0)]),
  );
}

/**
 * The reading of a ledger that the workbook lacks: no rows, and S001 unless the ledger is optional.
 * @param grid where it was looked for and no header was recognised; a plain sheet with the name of an optional ledger
 *   may be the user's own
 */
export function missingReading(template: LedgerTemplate, grid: LedgerGrid | null): LedgerReading {
  const { table, optional = false } = template;
  const sheet = grid?.sheet ?? template.sheet;
  const place = { table, sheet, row: null, sheetColumn: null, column: null, value: null };
  const isMissed = !optional || Boolean(grid?.bounds);
  return {
    ledger: { table, sheet, present: false, bounds: null, sheetRows: [], columns: byKey(template, []) },
    findings: isMissed ? [findingAt(missingLedger, place)] : [],
  };
}
