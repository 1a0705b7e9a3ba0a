import type { CellRange, CellValue } from '../model/cell';
import type { ForeignSheet } from '../model/foreign-workbook';
import { isBlank } from '../records/characters';

/** Finds cells and merges of a sheet by 1-based row and column. */
export class CellLookup {
  readonly bottom: number;
  readonly right: number;
  readonly #merges = new Map<string, CellRange>();

  /**
   * @param isForm true for a form to be filled: what stands below its headers does not tell what the columns hold
   * @param listValues values of our lists, `compact`, that a form may have as headers: 空巢老人, 上级争取资金
   */
  constructor(
    readonly cells: ForeignSheet,
    readonly isForm = false,
    readonly listValues: ReadonlySet<string> = new Set(),
  ) {
    const { top, left, values, merges } = cells;
    const merged = { bottom: 0, right: 0 };
    for (const range of merges) {
      merged.bottom = Math.max(merged.bottom, range.bottom);
      merged.right = Math.max(merged.right, range.right);
      if (range.bottom - range.top > MOST_MERGED || range.right - range.left > MOST_MERGED) continue;
      for (let row = range.top; row <= range.bottom; row += 1)
        for (let column = range.left; column <= range.right; column += 1) this.#merges.set(`${row},${column}`, range);
    }
    this.bottom = top + values.length - 1;
    this.right = left + values.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  }

  /** What the cell itself holds; null outside the sheet's used area. */
  at(row: number, column: number): CellValue {
    return this.cells.values[row - this.cells.top]?.[column - this.cells.left] ?? null;
  }

  /** What the cell shows: its own value, or that of the merge it belongs to. */
  shown(row: number, column: number): CellValue {
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge.top, merge.left) : this.at(row, column);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.#merges.size === 0 ? undefined : this.#merges.get(`${row},${column}`);
  }

  /** The columns of a row's filled cells within bounds, from left to right. */
  filled(row: number, left = this.cells.left, right = this.right): readonly number[] {
    const columns: number[] = [];
    for (let column = left; column <= right; column += 1) if (!isBlank(this.at(row, column))) columns.push(column);
    return columns;
  }
}

/** Larger merges (a sheet merged as a whole) are ignored: no table has them, and they would cost much time. */
const MOST_MERGED = 20_000;
