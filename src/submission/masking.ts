import type { Book } from '../templates/ledgers';
import { knownNumbers, maskKnownNumbers } from './known-numbers';
import { maskNumbersIn } from './mask';

/** Gives a text as the county may see it. */
export type Masking = (text: string) => string;

/** A ledger never changes: an edit makes another book. */
const maskings = new WeakMap<Book, Masking>();

/**
 * How texts of a workbook are masked: what looks like a number of a person is, and so is every number of the columns
 * for ID numbers and phones wherever else it stands, be it as short as a landline's.
 */
export function maskingOf(book: Book): Masking {
  const known = maskings.get(book);
  if (known) return known;
  const numbers = knownNumbers(book);
  const masking: Masking = (text) => maskNumbersIn(maskKnownNumbers(text, numbers));
  maskings.set(book, masking);
  return masking;
}
