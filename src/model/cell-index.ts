import type { CellPlace, CellRange } from './cell';

/** More than the columns of any sheet (ISO 29500-1 §18.3.1.73 allows 16,384). */
const COLUMNS = 2 ** 15;

/** Something by the cells of one sheet. */
export class CellIndex<Item> {
  readonly #items = new Map<number, Item>();

  get size(): number {
    return this.#items.size;
  }

  get({ row, column }: CellPlace): Item | undefined {
    return this.#items.get(row * COLUMNS + column);
  }

  has({ row, column }: CellPlace): boolean {
    return this.#items.has(row * COLUMNS + column);
  }

  set({ row, column }: CellPlace, item: Item): void {
    this.#items.set(row * COLUMNS + column, item);
  }

  /** What there is within a block: cell by cell of the block or item by item, whichever are fewer. */
  *within({ top, left, bottom, right }: CellRange): Iterable<Item> {
    if ((bottom - top + 1) * (right - left + 1) <= this.#items.size) {
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const item = this.#items.get(row * COLUMNS + column);
          if (item !== undefined) yield item;
        }
      return;
    }
    for (const [key, item] of this.#items) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (row >= top && row <= bottom && column >= left && column <= right) yield item;
    }
  }
}
