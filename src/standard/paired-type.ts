import type { Day } from '../model/day';
import { listValues } from '../templates/list-values';
import type { JudgedBook } from './judged-book';
import { inForce } from './states';
import { pairingsOfHousehold } from './pairings/pairing-indexes';

/** The 群众类别 of a household by its pairings. */
export interface PairedType {
  /** Null where no pairing has one. */
  readonly type: string | null;
  /** Its pairings that give no type because of an error: in 群众类别, or in 户主姓名, where the pairing stands twice. */
  readonly inError: readonly InError[];
}

/** A pairing that gives no 群众类别, and the cell in error. */
export interface InError {
  readonly row: number;
  readonly key: 'householdType' | 'household';
}

const NOTHING: readonly InError[] = [];

/**
 * A function for the 群众类别 of a household on a day, by its pairings: that of a pairing in force then, else of any; of
 * several that of the one begun last; of several begun on one day the first in the list of types. The household is
 * given by its key (`householdKey`).
 */
export function pairedTypes({ book, index, errors }: JudgedBook): (household: string, day: Day) => PairedType {
  const { householdType, from, until } = book.Pairings.columns;
  const hasBadType = errors.of('Pairings', 'householdType');
  // The second of two equal pairings is left out of every number, so here too.
  const isRepeated = errors.of('Pairings', 'household');
  const pairings = index.of(pairingsOfHousehold);
  const { householdTypes } = listValues(book);
  const placeOf = (type: string | null): number => {
    const place = type === null ? -1 : householdTypes.indexOf(type);
    return place < 0 ? householdTypes.length : place;
  };
  return (household, day) => {
    const rows = pairings.rows(household);
    const [only = 0] = rows;
    // Fast: most households have one pairing, without errors.
    if (rows.length === 1 && !isRepeated(only) && !hasBadType(only))
      return { type: householdType.values[only] ?? null, inError: NOTHING };
    const inError = rows.flatMap((row): InError[] => {
      if (isRepeated(row)) return [{ row, key: 'household' }];
      return hasBadType(row) ? [{ row, key: 'householdType' }] : [];
    });
    const told = rows
      .filter((row) => !isRepeated(row) && !hasBadType(row))
      .map((row) => {
        const first = from.values[row] ?? null;
        const type = householdType.values[row] ?? null;
        return { type, first: first ?? 0, isValid: inForce(first, until.values[row] ?? null, day) };
      });
    const [best] = told.toSorted(
      (a, b) => Number(b.isValid) - Number(a.isValid) || b.first - a.first || placeOf(a.type) - placeOf(b.type),
    );
    return { type: best?.type ?? null, inError };
  };
}
