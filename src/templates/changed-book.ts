import { changedLedger, type RowChange } from '../model/row-change';
import type { Book, TableName } from './ledgers';

/** The change of one row of one of a book's ledgers. */
export interface BookChange {
  readonly table: TableName;
  readonly change: RowChange;
}

/** The book after a change; shares everything else with the book before. */
export function changedBook(book: Book, { table, change }: BookChange): Book {
  // The ledger has the columns of the one it takes the place of.
  return { ...book, [table]: changedLedger(book[table], change) };
}
