import type { IndexedBook } from './lookup/book-index';
import type { CountedBook } from './standing';

/** A book with all that is needed to judge its cadres. */
export interface JudgedBook extends CountedBook, IndexedBook {}
