import type { Book } from '../templates/ledgers';
import { joinKey } from './grouping';

/** Tells a household's key from a row: its village and its head together, as two villages may each have a 陈大山. */
export function householdKeys(book: Book, table: 'Pairings' | 'AssistanceLog'): (row: number) => string {
  const { village, household } = book[table].columns;
  return (row) => joinKey(village.values[row] ?? null, household.values[row] ?? null);
}
