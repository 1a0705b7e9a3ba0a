import type { Book, TableName } from '../../templates/ledgers';
import { RowIndex, type IndexDefinition } from './row-index';

/** A book and how to find its rows. */
export interface IndexedBook {
  readonly book: Book;
  readonly index: BookIndex;
}

/** Rows taken into an index between two looks at the clock. */
const ROWS_PER_LOOK = 1_000;

/**
 * Finds a book's rows by what they hold. Each index is built when a rule first asks for it; an edit of
 * a row updates those that are built, none is built again.
 */
export class BookIndex {
  readonly #indexes = new Map<IndexDefinition<unknown>, RowIndex<unknown>>();

  constructor(private book: Book) {}

  /** The index of a definition, which is known by its identity: declare it once, outside the check. */
  of<Facts>(definition: IndexDefinition<Facts>): RowIndex<Facts> {
    const built = this.#indexes.get(definition);
    if (built) return built as RowIndex<Facts>;
    const index = new RowIndex(definition, this.book);
    index.takeIn(Infinity);
    this.#indexes.set(definition, index);
    return index;
  }

  /** Builds an index that is not built yet with pauses between its rows, so that nothing waits for it. */
  async prepare<Facts>(definition: IndexDefinition<Facts>, pause: () => Promise<void>): Promise<void> {
    if (this.#indexes.has(definition)) return;
    const index = new RowIndex(definition, this.book);
    while (index.takeIn(ROWS_PER_LOOK)) await pause();
    this.#indexes.set(definition, index);
  }

  /**
   * Follows the edit of one row. `book` differs from the book so far in that row alone; `before` and
   * `after` are its places in the two, null where it is not there.
   */
  follow(book: Book, table: TableName, before: number | null, after: number | null): void {
    for (const [definition, index] of this.#indexes) {
      // An index of another ledger moves on to the new book too, whose other ledgers are the same.
      if (definition.table === table) index.follow(book, before, after);
      else index.follow(book, null, null);
    }
    this.book = book;
  }
}
