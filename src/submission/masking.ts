import type { Book } from '../templates/ledgers';
import { knownNumbers, maskKnownNumbers } from './known-numbers';
import { maskNumbersIn } from './mask';

/** Gives a text as the county may see it. */
export type Masking = (text: string) => string;

/** Maskings by book object: a book never changes, an edit makes a new one. */
const maskings = new WeakMap<Book, Masking>();

/**
 * How texts of a workbook are masked: all that looks like a personal number, and every number in the columns for ID
 * numbers and phones wherever else it occurs, even one as short as a landline's.
 */
export function maskingOf(book: Book): Masking {
  const known = maskings.get(book);
  if (known) return known;
  const numbers = knownNumbers(book);
  const masking: Masking = (text) => maskNumbersIn(maskKnownNumbers(text, numbers));
  maskings.set(book, masking);
  return masking;
}
