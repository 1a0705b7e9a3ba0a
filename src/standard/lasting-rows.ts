import type { Day } from '../model/day';
import type { Book } from '../templates/ledgers';

/** Ledgers whose rows last from one day until another. */
export type LastingTable = 'Cadres' | 'Pairings' | 'Projects';

/** The days a row begins and ends on. */
interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** First and last day of a row that ends before it begins; null where it does not, or a day is blank or faulty. */
export function reversedDays(book: Book, table: LastingTable, row: number): Days | null {
  const { from, until } = book[table].columns;
  const first = from.values[row] ?? null;
  const last = until.values[row] ?? null;
  return first !== null && last !== null && last < first ? { from: first, until: last } : null;
}

/** True where both days are read and the row ends before it begins, so that neither can be trusted. */
export function endsBeforeStart(book: Book, table: LastingTable, row: number): boolean {
  return reversedDays(book, table, row) !== null;
}
