import type { Window } from '../../model/indicator';
import type { Book } from '../../templates/ledgers';

/** Tells the days a log row covers; null where its date is not known. */
export function staysOf(book: Book): (row: number) => Window | null {
  const { date } = book.AssistanceLog.columns;
  return (row) => {
    const first = date.values[row] ?? null;
    return first === null ? null : { first, last: first };
  };
}
