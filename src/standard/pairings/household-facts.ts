import type { Book } from '../../templates/ledgers';
import { spansOverlap, spanOf, type Span } from './pairing-days';

/** What the pairings of one household say together. */
export interface HouseholdFacts {
  /** Whether one of them has no readable cadre. */
  readonly hasUnreadableCadre: boolean;
  /** The different cadres, in the ledger's order. */
  readonly cadres: readonly string[];
  /** Whether one of them has no readable 群众类别. */
  readonly hasUnreadableType: boolean;
  /** The different 群众类别, each with its first row. */
  readonly types: readonly { readonly type: string; readonly row: number }[];
  /**
   * Where pairings of several cadres are in force at the same time: the first such row, and all their cadres; else
   * null.
   */
  readonly shared: { readonly row: number; readonly cadres: readonly string[] } | null;
  /** Row → the first earlier row of the same cadre with a common day; rows without one are left out. */
  readonly repeated: ReadonlyMap<number, number>;
}

const NOTHING_REPEATED: ReadonlyMap<number, number> = new Map();

/** Works out the facts of one household. @param rows all of its pairings, ascending */
export function householdFacts(rows: readonly number[], book: Book): HouseholdFacts {
  const { cadre, householdType } = book.Pairings.columns;
  const types = new Map<string, number>();
  const cadres = new Set<string>();
  for (const row of rows) {
    const type = householdType.values[row] ?? null;
    const name = cadre.values[row] ?? null;
    if (type !== null && !types.has(type)) types.set(type, row);
    if (name !== null) cadres.add(name);
  }
  return {
    hasUnreadableCadre: rows.some((row) => (cadre.values[row] ?? null) === null),
    hasUnreadableType: rows.some((row) => (householdType.values[row] ?? null) === null),
    cadres: [...cadres],
    types: [...types].map(([type, row]) => ({ type, row })),
    shared: cadres.size < 2 ? null : sharedOf(rows, book),
    repeated: rows.length === cadres.size ? NOTHING_REPEATED : repeatedRows(rows, book),
  };
}

/**
 * Works out `repeated`. Comparing each row with all earlier ones of its cadre is fast enough: they are few, unless they
 * overlap the first, which is found at once.
 */
function repeatedRows(rows: readonly number[], book: Book): ReadonlyMap<number, number> {
  const spansOfCadre = new Map<string, { readonly row: number; readonly span: Span }[]>();
  const repeated = new Map<number, number>();
  for (const row of rows) {
    const cadre = book.Pairings.columns.cadre.values[row] ?? null;
    const span = spanOf(book, row);
    if (cadre === null || span === null) continue;
    const earlier = spansOfCadre.get(cadre) ?? [];
    const first = earlier.find((other) => spansOverlap(other.span, span));
    if (first) repeated.set(row, first.row);
    spansOfCadre.set(cadre, earlier);
    earlier.push({ row, span });
  }
  return repeated;
}

interface NamedSpan extends Span {
  readonly row: number;
  readonly cadre: string;
}

function sharedOf(rows: readonly number[], book: Book): HouseholdFacts['shared'] {
  const spans = rows.flatMap((row): NamedSpan[] => {
    const cadre = book.Pairings.columns.cadre.values[row] ?? null;
    const span = spanOf(book, row);
    return cadre === null || span === null || span.from === span.until ? [] : [{ ...span, row, cadre }];
  });
  const involved = overlappingOthers(spans).toSorted((a, b) => a.row - b.row);
  const [first] = involved;
  return first ? { row: first.row, cadres: [...new Set(involved.map(({ cadre }) => cadre))] } : null;
}

/**
 * The spans with a day in common with another cadre's. Two passes over the sorted spans, since comparing all pairs
 * would be slow for a household with many rows.
 */
function overlappingOthers(spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const found = new Set<NamedSpan>();
  // Forwards: the span that ends last so far, and the one that ends last among other cadres.
  let longest: NamedSpan | null = null;
  let longestOfOthers: NamedSpan | null = null;
  for (const span of sorted) {
    const other: NamedSpan | null = longest?.cadre === span.cadre ? longestOfOthers : longest;
    if (other && other.until > span.from) found.add(span);
    if (!longest || span.until > longest.until) {
      if (longest && longest.cadre !== span.cadre) longestOfOthers = longest;
      longest = span;
    } else if (span.cadre !== longest.cadre && (!longestOfOthers || span.until > longestOfOthers.until))
      longestOfOthers = span;
  }
  // Backwards: the next span of another cadre begins before this one ends.
  let next: NamedSpan | null = null;
  let nextOfOthers: NamedSpan | null = null;
  for (const span of sorted.toReversed()) {
    const other: NamedSpan | null = next?.cadre === span.cadre ? nextOfOthers : next;
    if (other && other.from < span.until) found.add(span);
    if (next && next.cadre !== span.cadre) nextOfOthers = next;
    next = span;
  }
  return [...found];
}
