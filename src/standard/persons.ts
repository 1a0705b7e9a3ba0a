import type { Book } from '../templates/ledgers';

/** A function for the persons that a log row reached: 受益人数; where that is blank, 1 if a 户主 is named, else 0. */
export function personsReached(book: Book): (logRow: number) => number {
  const { persons, household } = book.AssistanceLog.columns;
  return (row) => persons.values[row] ?? (household.values[row] == null ? 0 : 1);
}
