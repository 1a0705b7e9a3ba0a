import type { IndexedBook } from './lookup/book-index';
import type { CountedBook } from './standing';

/** A book with all that its cadres are judged by. */
export interface JudgedBook extends CountedBook, IndexedBook {}
