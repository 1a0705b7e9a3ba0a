import { householdKey } from '../standard/pairings/pairing-indexes';
import type { Book } from '../templates/ledgers';

/** Tells of each row the key of the household it names. */
export function householdKeys(book: Book, table: 'Pairings' | 'AssistanceLog'): (row: number) => string {
  const { village, household } = book[table].columns;
  return (row) => householdKey(village.values[row] ?? null, household.values[row] ?? null);
}
