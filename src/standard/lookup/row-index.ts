import { lowerBound } from '../../model/ascending';
import type { Book, TableName } from '../../templates/ledgers';

/**
 * How to find a ledger's rows by what they hold. A rule may declare its own; `BookIndex` builds it when it is first
 * asked for and then keeps it up to date.
 */
export interface IndexDefinition<Facts = readonly number[]> {
  readonly table: TableName;
  /** The keys of a row; none where a cell that the key needs is blank or faulty. */
  readonly keysOf: (book: Book, row: number) => readonly string[];
  /** What is worked out about all rows of a key; kept until one of them changes. Must not read other ledgers. */
  readonly factsOf: (rows: readonly number[], book: Book) => Facts;
}

/** An index that only finds rows. */
export function rowsBy(table: TableName, keysOf: IndexDefinition['keysOf']): IndexDefinition {
  return { table, keysOf, factsOf: (rows) => rows };
}

const NONE: readonly number[] = [];
const NO_KEYS: readonly string[] = [];

/** What an index keeps for a key. */
interface Bucket<Facts> {
  /** Rows that have the key, ascending; none for a key that was only asked about. */
  readonly rows: number[];
  /** Undefined until they are worked out. */
  facts: Facts | undefined;
  /** How many of the index's moves are applied to `rows`. */
  moved: number;
}

/** Rows from `first` on have moved down by `by`. */
interface Move {
  readonly first: number;
  readonly by: 1 | -1;
}

/**
 * Key → rows of one ledger, ascending; edits of single rows update it. Where a row comes or goes in the middle, the
 * rows behind it move: each key catches up when it is next asked for, so that an edit touches only the keys of its own
 * row.
 */
export class RowIndex<Facts> {
  readonly #buckets = new Map<string, Bucket<Facts>>();
  /** The keys of each row, so that each string is made and hashed once, however many rules look it up. */
  readonly #keys: (readonly string[])[] = [];
  readonly #moves: Move[] = [];

  constructor(
    private readonly definition: IndexDefinition<Facts>,
    private book: Book,
  ) {}

  /** Takes in the next rows of the ledger. @param most how many at most @returns false when all are in */
  takeIn(most: number): boolean {
    const count = this.book[this.definition.table].sheetRows.length;
    const end = Math.min(count, this.#keys.length + most);
    for (let row = this.#keys.length; row < end; row += 1) {
      const keys = this.definition.keysOf(this.book, row);
      this.#keys.push(keys.length === 0 ? NO_KEYS : keys);
      this.#add(row, keys);
    }
    return end < count;
  }

  /** The rows of a key in the ledger's order; none where no row has it. */
  rows(key: string): readonly number[] {
    return this.#bucket(key)?.rows ?? NONE;
  }

  has(key: string): boolean {
    return this.rows(key).length > 0;
  }

  /** Every key that a row has. */
  *allKeys(): Iterable<string> {
    for (const [key, { rows }] of this.#buckets) if (rows.length > 0) yield key;
  }

  /** For every key that several rows have, those rows. */
  *sharing(): Iterable<readonly number[]> {
    for (const [key, { rows }] of this.#buckets) if (rows.length > 1) yield this.rows(key);
  }

  /** The keys of a row. */
  keysOf(row: number): readonly string[] {
    return this.#keys[row] ?? NO_KEYS;
  }

  /** The first row with this row's first key, which may be itself; undefined where this row has no key. */
  firstLike(row: number): number | undefined {
    const key = this.keysOf(row)[0];
    return key === undefined ? undefined : this.rows(key)[0];
  }

  /** The rows that share a key with this one, including itself. */
  neighbours(row: number): readonly number[] {
    const keys = this.keysOf(row);
    const [key] = keys;
    if (keys.length === 1 && key !== undefined) return this.rows(key);
    return keys.flatMap((each) => this.rows(each));
  }

  /** The facts about all rows of a key, also where no row has it. */
  factsAbout(key: string): Facts {
    const bucket = this.#bucket(key) ?? this.#newBucket(key);
    if (bucket.facts === undefined) bucket.facts = this.definition.factsOf(bucket.rows, this.book);
    return bucket.facts;
  }

  /**
   * Updates the index after an edit of one row.
   *
   * @param before the row's index in the book so far; null where it was not there
   * @param after its index in the new book; null where it is no longer there
   */
  follow(book: Book, before: number | null, after: number | null): void {
    this.book = book;
    if (before !== null) this.#remove(before, this.keysOf(before));
    if (before === null && after !== null) {
      // A row at the ledger's end moves no others.
      if (after < this.#keys.length) this.#moves.push({ first: after, by: 1 });
      this.#keys.splice(after, 0, NO_KEYS);
    }
    if (before !== null && after === null) {
      this.#keys.splice(before, 1);
      if (before < this.#keys.length) this.#moves.push({ first: before, by: -1 });
    }
    if (after === null) return;
    const keys = this.definition.keysOf(book, after);
    this.#keys[after] = keys;
    this.#add(after, keys);
  }

  #add(row: number, keys: readonly string[]): void {
    for (const key of keys) {
      const bucket = this.#bucket(key) ?? this.#newBucket(key);
      insert(bucket.rows, row);
      bucket.facts = undefined;
    }
  }

  #remove(row: number, keys: readonly string[]): void {
    for (const key of keys) {
      const bucket = this.#bucket(key);
      if (!bucket) continue;
      const place = lowerBound(row, bucket.rows);
      if (bucket.rows[place] === row) bucket.rows.splice(place, 1);
      bucket.facts = undefined;
    }
  }

  #newBucket(key: string): Bucket<Facts> {
    const bucket = { rows: [], facts: undefined, moved: this.#moves.length };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** The bucket of a key, with all moves applied. */
  #bucket(key: string): Bucket<Facts> | undefined {
    const bucket = this.#buckets.get(key);
    if (bucket && bucket.moved < this.#moves.length) this.#catchUp(bucket);
    return bucket;
  }

  #catchUp(bucket: Bucket<Facts>): void {
    const { rows } = bucket;
    for (; bucket.moved < this.#moves.length; bucket.moved += 1) {
      const { first, by } = this.#moves[bucket.moved] ?? { first: Infinity, by: 1 };
      const from = lowerBound(first, rows);
      if (from === rows.length) continue;
      for (let place = from; place < rows.length; place += 1) rows[place] = (rows[place] ?? 0) + by;
      // Facts may name rows, which have moved.
      bucket.facts = undefined;
    }
  }
}

function insert(rows: number[], row: number): void {
  const last = rows.at(-1) ?? -1;
  if (last === row) return;
  if (last < row) rows.push(row);
  else {
    const place = lowerBound(row, rows);
    if (rows[place] !== row) rows.splice(place, 0, row);
  }
}
