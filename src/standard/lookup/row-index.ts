import { lowerBound } from '../../model/ascending';
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

/** What an index keeps for a key. */
interface Bucket<Facts> {
  /** Rows that have the key, ascending; none for a key that was only asked about. */
  readonly rows: number[];
  /** Undefined where they are not worked out. */
  facts: Facts | undefined;
  /** How many moves of the index the rows have gone along with. */
  moved: number;
}

/** Rows from `first` on stand `by` further down. */
interface Move {
  readonly first: number;
  readonly by: 1 | -1;
}

/**
 * Key → rows of one ledger, ascending; follows edits of single rows without being built again. Where a row comes or
 * goes in the middle, those behind it move: each key learns of that when it is next asked about, so that an edit
 * touches the keys of its own row and no others.
 */
export class RowIndex<Facts> {
  readonly #buckets = new Map<string, Bucket<Facts>>();
  /** The keys of each row: a string is joined and hashed once, however many rules look it up. */
  readonly #keys: (readonly string[])[] = [];
  readonly #moves: Move[] = [];

  constructor(
    private readonly definition: IndexDefinition<Facts>,
    private book: Book,
  ) {}

  /** Takes in the next rows of the ledger that are not in yet, at most so many; false when all are in. */
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

  /** Rows of the key in the ledger's order; none where no row has it. */
  rows(key: string): readonly number[] {
    return this.#bucket(key)?.rows ?? NONE;
  }

  has(key: string): boolean {
    return this.rows(key).length > 0;
  }

  /** Every key that some row has. */
  *allKeys(): Iterable<string> {
    for (const [key, { rows }] of this.#buckets) if (rows.length > 0) yield key;
  }

  /** The rows of every key that several rows have. */
  *sharing(): Iterable<readonly number[]> {
    for (const [key, { rows }] of this.#buckets) if (rows.length > 1) yield this.rows(key);
  }

  /** The keys a row is found by. */
  keysOf(row: number): readonly string[] {
    return this.#keys[row] ?? NO_KEYS;
  }

  /**
   * The first row that shares this row's first key: itself where no earlier one does, undefined where it has no key.
   */
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
    const bucket = this.#bucket(key) ?? this.#newBucket(key);
    if (bucket.facts === undefined) bucket.facts = this.definition.factsOf(bucket.rows, this.book);
    return bucket.facts;
  }

  /**
   * Follows an edit of one row: `before` is its place in the book so far, `after` its place in the new
   * one; null where it was not or is no longer there.
   */
  follow(book: Book, before: number | null, after: number | null): void {
    this.book = book;
    if (before !== null) this.#remove(before, this.keysOf(before));
    if (before === null && after !== null) {
      // A row at the ledger's end moves none.
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

  /** What is kept for a key, its rows where they are now. */
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
      // They may name rows.
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
