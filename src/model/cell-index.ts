import type { CellPlace, CellRange } from './cell';

/**
 * Factor that makes one number of a cell's row and column: address strings cost too much for 100,000 cells. It exceeds
 * the columns that three letters can name (ZZZ is 18,278), more than any sheet has.
 */
const COLUMNS = 2 ** 15;

/** Maps the cells of one sheet to items. */
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

  /** In the order in which their cells first came. */
  values(): Iterable<Item> {
    return this.#items.values();
  }

  set({ row, column }: CellPlace, item: Item): void {
    this.#items.set(row * COLUMNS + column, item);
  }

  /** The items within a block. Looks at each cell of the block or at each item, whichever are fewer. */
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
