import type { CellValue } from '../model/cell';

const DITTO = /^\s*(?:[〃″＂"”“]{1,2}|''|´´|同\s*[上前]|[同如]上[行格]|－?〃－?)\s*$/;
/** Longest way to write it, spaces included. */
const LONGEST = 8;

/** Whether a cell says that it holds what the one above holds: 〃, 同上. */
export function isDitto(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && DITTO.test(cell);
}

/** Puts what the row above holds in place of signs that repeat it; a sign below nothing stays as it stands. */
export class DittoReader {
  #above: readonly CellValue[] = [];

  /** @returns the row's cells, from the same column on; the next row repeats these */
  read(cells: readonly CellValue[]): readonly CellValue[] {
    const meant = cells.some(isDitto)
      ? cells.map((cell, at) => (isDitto(cell) ? (this.#above[at] ?? cell) : cell))
      : cells;
    this.#above = meant;
    return meant;
  }
}
