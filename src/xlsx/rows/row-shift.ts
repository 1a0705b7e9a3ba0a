import type { CellRange } from '../../model/cell';
import { LAST_ROW } from '../../model/sheet-limits';

/** Rows that are inserted below a row of a sheet; everything below moves down. */
export interface RowShift {
  /** The row below which they are inserted (1-based). */
  readonly after: number;
  readonly count: number;
  /**
   * True where ranges that end with `after` take the new rows in: a list of a single row has no row between its first
   * and its last.
   */
  readonly stretch: boolean;
}

/** The number of a row afterwards. */
export function shiftedRow(row: number, { after, count }: RowShift): number {
  return row > after ? row + count : row;
}

/** The last row of a range afterwards. */
function shiftedEnd(row: number, { after, count, stretch }: RowShift): number {
  if (row >= LAST_ROW) return row;
  return row > after || (stretch && row === after) ? row + count : row;
}

/** A merge is never stretched: what is merged at the end of a list is the form's own. */
export function shiftedMerge(range: CellRange, shift: RowShift): CellRange {
  return { ...range, top: shiftedRow(range.top, shift), bottom: shiftedRow(range.bottom, shift) };
}

/** A list of ranges as attributes hold it (`sqref`); a range that ends just above the new rows goes on over them. */
export function shiftedList(list: string, shift: RowShift): string {
  return list.replace(/\S+/g, (address) => shiftedAddress(address, { ...shift, stretch: true }, 'stretches'));
}

/**
 * An address (`D7`, `$A$1:$B$9` or `3:4`) afterwards, `$` kept. A single cell is not stretched, unless it stands for a
 * list of one.
 */
export function shiftedAddress(address: string, shift: RowShift, single: 'moves' | 'stretches' = 'moves'): string {
  const [start = '', end] = address.split(':');
  const move = (part: string, to: (row: number) => number): string =>
    part.replace(/\d+$/, (row) => String(Math.min(LAST_ROW, to(Number(row)))));
  const first = move(start, (row) => shiftedRow(row, shift));
  const last = move(end ?? start, (row) => shiftedEnd(row, shift));
  if (end === undefined) return single === 'stretches' && first !== last ? `${first}:${last}` : first;
  return `${first}:${last}`;
}
