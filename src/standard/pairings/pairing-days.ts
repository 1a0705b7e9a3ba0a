import type { Day } from '../../model/day';
import type { Book } from '../../templates/ledgers';
import { inForce } from '../states';
import { endsBeforeStart } from '../lasting-rows';
import { isFaulty } from '../lookup/cells';

/** The days of a pairing: `from` is included, `until` is not, and is Infinity while the pairing lasts. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** The days of a pairing; null where they are not known: blank, faulty or the wrong way round. */
export function spanOf(book: Book, row: number): Span | null {
  const { from, until } = book.Pairings.columns;
  const first = from.values[row] ?? null;
  if (first === null || isFaulty(until, row) || endsBeforeStart(book, 'Pairings', row)) return null;
  return { from: first, until: until.values[row] ?? Infinity };
}

/** Whether two pairings have a day in common; a pairing that ends on its first day has no days. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until && a.from < a.until && b.from < b.until;
}

/** Whether a pairing is in force on a day; `unsure` where its days are not known. */
export function pairingOn(book: Book, row: number, day: Day): 'inForce' | 'not' | 'unsure' {
  const span = spanOf(book, row);
  if (!span) return 'unsure';
  return inForce(span.from, span.until, day) ? 'inForce' : 'not';
}
