import { placeOf } from '../../model/ascending';
import type { Book, TableName } from '../../templates/ledgers';

/**
 * Says how to find a ledger's rows by what they hold. A rule may declare its own; the book's index
 * builds it when it is first asked for and keeps it up to date from then on.
 */
export interface IndexDefinition<Facts = readonly number[]> {
  readonly table: TableName;
  /** The keys a row is found by; none where a cell that makes up the key is blank or faulty. */
  readonly keysOf: (book: Book, row: number) => readonly string[];
  /** What is worth knowing about all rows of one key; kept until one of them changes. May read no other ledger. */
  readonly factsOf: (rows: readonly number[], book: Book) => Facts;
}

/** An index that only finds rows. */
export function rowsBy(table: TableName, keysOf: IndexDefinition['keysOf']): IndexDefinition {
  return { table, keysOf, factsOf: (rows) => rows };
}

const NONE: readonly number[] = [];
const NO_KEYS: readonly string[] = [];

/** Key → rows of one ledger, ascending; follows edits of single rows without being built anew. */
export class RowIndex<Facts> {
  private readonly buckets = new Map<string, number[]>();
  private readonly facts = new Map<string, Facts>();
  /** The keys of each row: a string is joined and hashed once, however many rules look it up. */
  private readonly keys: (readonly string[])[] = [];

  constructor(
    private readonly definition: IndexDefinition<Facts>,
    private book: Book,
  ) {}

  /** Takes in the next rows of the ledger that are not in yet, at most so many; false when all are in. */
  takeIn(most: number): boolean {
    const count = this.book[this.definition.table].sheetRows.length;
    const end = Math.min(count, this.keys.length + most);
    for (let row = this.keys.length; row < end; row += 1) {
      const keys = this.definition.keysOf(this.book, row);
      this.keys.push(keys.length === 0 ? NO_KEYS : keys);
      this.add(row, keys);
    }
    return end < count;
  }

  /** Rows of the key in the ledger's order; none where no row has it. */
  rows(key: string): readonly number[] {
    return this.buckets.get(key) ?? NONE;
  }

  has(key: string): boolean {
    return this.buckets.has(key);
  }

  /** Every key that some row has. */
  allKeys(): Iterable<string> {
    return this.buckets.keys();
  }

  /** The keys a row is found by. */
  keysOf(row: number): readonly string[] {
    return this.keys[row] ?? NO_KEYS;
  }

  /** The first row that shares this row's first key: itself where no earlier one does, undefined where it has no key. */
  firstLike(row: number): number | undefined {
    const key = this.keysOf(row)[0];
    return key === undefined ? undefined : this.rows(key)[0];
  }

  /** Rows that share a key with this one, itself among them. */
  neighbours(row: number): readonly number[] {
    const keys = this.keysOf(row);
    const [key] = keys;
    if (keys.length === 1 && key !== undefined) return this.rows(key);
    return keys.flatMap((each) => this.rows(each));
  }

  /** The facts about all rows of a key; those about no rows where no row has it. */
  factsAbout(key: string): Facts {
    const known = this.facts.get(key);
    if (known !== undefined) return known;
    const facts = this.definition.factsOf(this.rows(key), this.book);
    this.facts.set(key, facts);
    return facts;
  }

  /**
   * Follows an edit of one row: `before` is its place in the book so far, `after` its place in the new
   * one; null where it was not or is no longer there. Only keys of that row are touched, unless rows
   * behind it move up or down.
   */
  follow(book: Book, before: number | null, after: number | null): void {
    this.book = book;
    if (before !== null) this.remove(before, this.keysOf(before));
    if (before === null && after !== null) {
      this.move(after, 1);
      this.keys.splice(after, 0, NO_KEYS);
    }
    if (before !== null && after === null) {
      this.move(before, -1);
      this.keys.splice(before, 1);
    }
    if (after === null) return;
    const keys = this.definition.keysOf(book, after);
    this.keys[after] = keys;
    this.add(after, keys);
  }

  private add(row: number, keys: readonly string[]): void {
    for (const key of keys) {
      const rows = this.buckets.get(key);
      if (!rows) this.buckets.set(key, [row]);
      else insert(rows, row);
      if (this.facts.size > 0) this.facts.delete(key);
    }
  }

  private remove(row: number, keys: readonly string[]): void {
    for (const key of keys) {
      const rows = this.buckets.get(key) ?? [];
      const place = placeOf(row, rows);
      if (rows[place] === row) rows.splice(place, 1);
      if (rows.length === 0) this.buckets.delete(key);
      this.facts.delete(key);
    }
  }

  /** Rows from `first` on are numbered anew; a row at the ledger's end moves none. */
  private move(first: number, by: 1 | -1): void {
    for (const [key, rows] of this.buckets) {
      const from = placeOf(first, rows);
      if (from === rows.length) continue;
      for (let place = from; place < rows.length; place += 1) rows[place] = (rows[place] ?? 0) + by;
      this.facts.delete(key);
    }
  }
}

function insert(rows: number[], row: number): void {
  const last = rows.at(-1) ?? -1;
  if (last === row) return;
  if (last < row) rows.push(row);
  else {
    const place = placeOf(row, rows);
    if (rows[place] !== row) rows.splice(place, 0, row);
  }
}
