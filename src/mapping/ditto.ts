import type { CellValue } from '../model/cell';

const DITTO = /^\s*(?:[-—－]{0,2}\s*[〃〞″＂"”“]{1,2}\s*[-—－]{0,2}|''|´´|同\s*[上前]|[同如]上[行格户])\s*$/;
/** The longest way to write a ditto sign, spaces included. */
const LONGEST = 8;

/** Whether a cell says that it holds what the one above holds: 〃, 同上. */
export function isDitto(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && DITTO.test(cell);
}

const NONE: readonly number[] = [];

/** Replaces ditto signs by what the row above holds; a sign that has nothing above it stays. */
export class DittoReader {
  #above: readonly CellValue[] = [];
  #unanswered: readonly number[] = [];

  /** Indexes, in the row read last, of the signs that have nothing above them. */
  get unanswered(): readonly number[] {
    return this.#unanswered;
  }

  /**
   * @param mayHoldSigns false where it is known that the row holds none
   * @returns the row's cells, from the same column on; the next row repeats these
   */
  read(cells: readonly CellValue[], mayHoldSigns: boolean): readonly CellValue[] {
    const hasSigns = mayHoldSigns && cells.some(isDitto);
    const meant = hasSigns ? cells.map((cell, at) => (isDitto(cell) ? (this.#above[at] ?? cell) : cell)) : cells;
    this.#unanswered = hasSigns ? meant.flatMap((cell, at) => (isDitto(cell) ? [at] : [])) : NONE;
    this.#above = meant;
    return meant;
  }
}
