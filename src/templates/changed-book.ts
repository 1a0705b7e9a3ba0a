import { changedLedger, type RowChange } from '../model/row-change';
import type { Book, TableName } from './ledgers';

/** A change of one row of a book. */
export interface BookChange {
  readonly table: TableName;
  readonly change: RowChange;
}

/** The book after a change; it shares all other ledgers with the book before. */
export function changedBook(book: Book, { table, change }: BookChange): Book {
  // The changed ledger has the columns of the old one, so this is a Book.
  return { ...book, [table]: changedLedger(book[table], change) };
}
