import { joinKey } from '../../model/join-key';
import type { Book } from '../../templates/ledgers';
import type { IndexedBook } from '../lookup/book-index';
import { rowsBy, type IndexDefinition } from '../lookup/row-index';
import { householdFacts, type HouseholdFacts } from './household-facts';

/** The key of a household: its village and the name of its head, since two villages may each have a 陈大山. */
export function householdKey(village: string | null, household: string | null): string {
  return joinKey(village, household);
}

/** The household of a pairing; null where village or 户主姓名 is blank or faulty. */
export function householdOf(
  { Pairings: { columns } }: Book,
  row: number,
): { readonly village: string; readonly household: string } | null {
  const village = columns.village.values[row] ?? null;
  const household = columns.household.values[row] ?? null;
  return village === null || household === null ? null : { village, household };
}

function withHousehold(
  book: Book,
  row: number,
  keys: (village: string, household: string) => readonly string[],
): readonly string[] {
  const named = householdOf(book, row);
  return named ? keys(named.village, named.household) : [];
}

/** Pairings by household (`householdKey`), and what they say together. */
export const pairingsOfHousehold: IndexDefinition<HouseholdFacts> = {
  table: 'Pairings',
  keysOf: (book, row) => withHousehold(book, row, (village, household) => [householdKey(village, household)]),
  factsOf: householdFacts,
};

/**
 * The first earlier pairing of the same cadre with the same household that has a day in common with this one; else
 * null.
 */
export function earlierPairing(row: number, { index }: IndexedBook): number | null {
  const households = index.of(pairingsOfHousehold);
  const [key] = households.keysOf(row);
  return key === undefined ? null : (households.factsAbout(key).repeated.get(row) ?? null);
}

/** Pairings of one household that began on one day: the order of 可选项 decides which of their 群众类别 counts. */
export const pairingsBegunTogether = rowsBy('Pairings', (book, row) =>
  withHousehold(book, row, (village, household) => [
    joinKey(village, household, String(book.Pairings.columns.from.values[row] ?? 0)),
  ]),
);

/** Pairings by 户主姓名, whatever the village. */
export const pairingsOfHead = rowsBy('Pairings', (book, row) =>
  withHousehold(book, row, (_, household) => [household]),
);

/** Pairings by cadre and 户主姓名, whatever the village. */
export const pairingsOfCadreWithHead = rowsBy('Pairings', (book, row) => {
  const cadre = book.Pairings.columns.cadre.values[row] ?? null;
  return cadre === null ? [] : withHousehold(book, row, (_, household) => [joinKey(cadre, household)]);
});

/** Pairings without a readable household, by cadre. */
export const pairingsWithoutHousehold = rowsBy('Pairings', (book, row) => {
  const cadre = book.Pairings.columns.cadre.values[row] ?? null;
  return cadre === null || householdOf(book, row) ? [] : [cadre];
});

/** Pairings without a readable cadre, under the key `''`. */
export const pairingsWithoutCadre = rowsBy('Pairings', (book, row) =>
  (book.Pairings.columns.cadre.values[row] ?? null) === null ? [''] : [],
);

/** Pairings by cadre and village; the facts are the different 户主姓名. */
export const headsOfCadreInVillage: IndexDefinition<readonly string[]> = {
  table: 'Pairings',
  keysOf: (book, row) => {
    const cadre = book.Pairings.columns.cadre.values[row] ?? null;
    return cadre === null ? [] : withHousehold(book, row, (village) => [joinKey(cadre, village)]);
  },
  factsOf: (rows, book) => [...new Set(rows.flatMap((row) => householdOf(book, row)?.household ?? []))],
};
