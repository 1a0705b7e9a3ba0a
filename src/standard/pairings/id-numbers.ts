import { isMaskedNumber } from '../../model/masked-number';
import type { IndexedBook } from '../lookup/book-index';
import { rowsBy } from '../lookup/row-index';
import { householdOf } from './pairing-indexes';

/** Pairings with a household and an unmasked ID number, by that number. */
export const pairingsWithIdNumber = rowsBy('Pairings', (book, row) => {
  const idNumber = book.Pairings.columns.idNumber.values[row] ?? null;
  return idNumber === null || isMaskedNumber(idNumber) || !householdOf(book, row) ? [] : [idNumber];
});

/** The first pairing with the same ID number, where that is another household's; else null. */
export function otherOwnerOfIdNumber(row: number, { book, index }: IndexedBook): number | null {
  const first = index.of(pairingsWithIdNumber).firstLike(row);
  if (first === undefined || first === row) return null;
  const own = householdOf(book, row);
  const owner = householdOf(book, first);
  return own?.village === owner?.village && own?.household === owner?.household ? null : first;
}
