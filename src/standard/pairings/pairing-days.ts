import type { Day } from '../../model/day';
import type { Book } from '../../templates/ledgers';
import { inForce } from '../states';
import { endsBeforeStart } from '../lasting-rows';
import { isFaulty } from '../lookup/cells';

/** The days a pairing lasts: from the first one until before the last one; `until` is Infinity while it lasts. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** When a pairing lasts; null where its days are blank, faulty or the wrong way round, so that nobody can tell. */
export function spanOf(book: Book, row: number): Span | null {
  const { from, until } = book.Pairings.columns;
  const first = from.values[row] ?? null;
  if (first === null || isFaulty(until, row) || endsBeforeStart(book, 'Pairings', row)) return null;
  return { from: first, until: until.values[row] ?? Infinity };
}

/** True where two pairings have a day in common; one that ends on its first day has none. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until && a.from < a.until && b.from < b.until;
}

/** Whether a pairing is in force on a day; unsure where its days do not tell. */
export function pairingOn(book: Book, row: number, day: Day): 'inForce' | 'not' | 'unsure' {
  const span = spanOf(book, row);
  if (!span) return 'unsure';
  return inForce(span.from, span.until, day) ? 'inForce' : 'not';
}
