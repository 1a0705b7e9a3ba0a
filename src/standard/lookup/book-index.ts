import type { Book, TableName } from '../../templates/ledgers';
import { RowIndex, type IndexDefinition } from './row-index';

/** A book and its indexes. */
export interface IndexedBook {
  readonly book: Book;
  readonly index: BookIndex;
}

/** How many rows are taken into an index before the clock is looked at, to see whether to pause. */
const ROWS_PER_LOOK = 1_000;

/** The indexes of a book. Each is built when it is first asked for; edits of rows update those that are built. */
export class BookIndex {
  readonly #indexes = new Map<IndexDefinition<unknown>, RowIndex<unknown>>();

  constructor(private book: Book) {}

  /** The index of a definition. Definitions are told apart by identity: declare each once, outside the check. */
  of<Facts>(definition: IndexDefinition<Facts>): RowIndex<Facts> {
    const built = this.#indexes.get(definition);
    if (built) return built as RowIndex<Facts>;
    const index = new RowIndex(definition, this.book);
    index.takeIn(Infinity);
    this.#indexes.set(definition, index);
    return index;
  }

  /** Builds an index ahead, with pauses, so that the page can answer meanwhile. */
  async prepare<Facts>(definition: IndexDefinition<Facts>, pause: () => Promise<void>): Promise<void> {
    if (this.#indexes.has(definition)) return;
    const index = new RowIndex(definition, this.book);
    while (index.takeIn(ROWS_PER_LOOK)) await pause();
    this.#indexes.set(definition, index);
  }

  /**
   * Updates all indexes after the edit of one row.
   *
   * @param book differs from the book so far in that row only
   * @param before the row's index in the book so far; null where it was not there
   * @param after its index in `book`; null where it is no longer there
   */
  follow(book: Book, table: TableName, before: number | null, after: number | null): void {
    for (const [definition, index] of this.#indexes) {
      // Indexes of other ledgers need the new book too.
      if (definition.table === table) index.follow(book, before, after);
      else index.follow(book, null, null);
    }
    this.book = book;
  }
}
