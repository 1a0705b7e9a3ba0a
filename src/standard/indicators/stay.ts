import type { Window } from '../../model/indicator';
import type { Book } from '../../templates/ledgers';

/** Tells the days a log row covers, one where no last day is written; null where its date is not known. */
export function staysOf(book: Book): (row: number) => Window | null {
  const { date, end } = book.AssistanceLog.columns;
  return (row) => {
    const first = date.values[row] ?? null;
    return first === null ? null : { first, last: end.values[row] ?? first };
  };
}
