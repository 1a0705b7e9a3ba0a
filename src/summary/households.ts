import { householdKey } from '../standard/pairings/pairing-indexes';
import type { Book } from '../templates/ledgers';

/** A function for the key (`householdKey`) of the household that a row names. */
export function householdKeys(book: Book, table: 'Pairings' | 'AssistanceLog'): (row: number) => string {
  const { village, household } = book[table].columns;
  return (row) => householdKey(village.values[row] ?? null, household.values[row] ?? null);
}
