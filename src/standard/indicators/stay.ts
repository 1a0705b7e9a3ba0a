import type { Window } from '../../model/indicator';
import type { Book } from '../../templates/ledgers';

/** A function for the days that a log row covers: one day where 结束日期 is blank; null where its date is not known. */
export function staysOf(book: Book): (row: number) => Window | null {
  const { date, end } = book.AssistanceLog.columns;
  return (row) => {
    const first = date.values[row] ?? null;
    return first === null ? null : { first, last: end.values[row] ?? first };
  };
}
