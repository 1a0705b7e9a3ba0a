import type { CellPlace } from '../../model/cell';
import { addToGroup } from '../../model/group-by';
import { tagValue, type OpenTag } from '../xml/walk';

/** A row element with wanted cells. */
export interface RowElement {
  readonly tag: OpenTag;
  /** By wanted column, where the first cell beyond it starts; none where there is no such cell. */
  readonly nextCell: ReadonlyMap<number, number>;
  readonly closeStart: number;
}

type Growing = { -readonly [Key in Exclude<keyof RowElement, 'nextCell'>]: RowElement[Key] } & {
  readonly nextCell: Map<number, number>;
};

/** Notes, on a walk through a sheet, the elements of the wanted rows, and what stands behind the missing ones. */
export class RowElements {
  /** By row number. */
  readonly found = new Map<number, Growing[]>();
  /** By wanted row number, where the first row beyond it starts. */
  readonly next = new Map<number, number>();
  readonly #columns = new Map<number, number[]>();
  /**
   * The wanted rows in ascending order: each row of the sheet is compared only with those that no later row was found
   * for yet.
   */
  readonly #ahead: readonly number[];
  #reached = 0;
  #number = 0;
  #open: Growing | null = null;

  constructor(places: readonly CellPlace[]) {
    for (const { row, column } of places) addToGroup(this.#columns, row, column);
    this.#ahead = [...this.#columns.keys()].sort((a, b) => a - b);
  }

  /** A row begins. @returns its number */
  open(tag: OpenTag): number {
    this.#number = Number(tagValue(tag, 'r') ?? this.#number + 1);
    for (
      let ahead = this.#ahead[this.#reached];
      ahead !== undefined && ahead < this.#number;
      ahead = this.#ahead[++this.#reached]
    ) {
      this.next.set(ahead, tag.start);
    }
    this.#open = this.#columns.has(this.#number) ? { tag, nextCell: new Map(), closeStart: tag.end } : null;
    if (this.#open) addToGroup(this.found, this.#number, this.#open);
    return this.#number;
  }

  /** A cell of the row begins here. */
  noteCell(column: number, start: number): void {
    if (this.#open === null) return;
    for (const target of this.#columns.get(this.#number) ?? []) {
      if (column > target && !this.#open.nextCell.has(target)) this.#open.nextCell.set(target, start);
    }
  }

  close(start: number): void {
    if (this.#open) this.#open.closeStart = start;
    this.#open = null;
  }
}
