import type { JudgedBook } from './judged-book';
import { naming } from './lookup/references';
import { rowsBy, type IndexDefinition } from './lookup/row-index';
import { standardMeasures } from './measures';
import { pairingsOfHousehold, pairingsWithoutCadre } from './pairings/pairing-indexes';
import type { RosterCadre } from './roster-cadre';
import { sortRows } from './standing';

/** How much a cadre has done of what is counted, and by which rows. */
export interface Count {
  readonly count: number;
  /** The rows it is made of. */
  readonly rows: readonly number[];
  /** The most that rows left out for their errors could add, once they are corrected. */
  readonly uncounted: number;
}

/** Pairings of each cadre. */
export const pairingsOfCadre = naming('Pairings', 'cadre');
/** Log rows of each cadre. */
export const logOfCadre = naming('AssistanceLog', 'cadres');

/** Log rows that do not tell whose they are, under the key `''`. */
export const logWithoutCadre = rowsBy('AssistanceLog', (book, row) => {
  const cadres = book.AssistanceLog.columns.cadres.values[row] ?? null;
  return cadres === null ? [''] : [];
});

/** The indexes that households and deeds are counted by, for those who build them ahead. */
export const achievementIndexes: readonly IndexDefinition<unknown>[] = [
  pairingsOfCadre,
  pairingsWithoutCadre,
  pairingsOfHousehold,
  logOfCadre,
  logWithoutCadre,
];

/** Distinct villages that a cadre is linked with; none where the cell is in error. */
export function villagesOf({ row, inError }: RosterCadre, { book }: JudgedBook): number {
  return inError.includes('villages') ? 0 : new Set(book.Cadres.columns.villages.values[row]).size;
}

/** Distinct households whose pairing with a cadre is in force on the last day of the period. */
export function householdsOf({ name }: Pick<RosterCadre, 'name'>, given: JudgedBook): Count {
  const { index } = given;
  const own = sortRows(index.of(pairingsOfCadre).rows(name), standardMeasures.cadreHouseholds, given);
  // A pairing that does not tell whose it is may be anybody's.
  const anybodys = sortRows(index.of(pairingsWithoutCadre).rows(''), standardMeasures.cadreHouseholds, given);
  const households = index.of(pairingsOfHousehold);
  // A pairing that does not tell its household may be one that no other row tells.
  const householdAt = (row: number): string | number => households.keysOf(row)[0] ?? row;
  const counted = new Set(own.counted.map(householdAt));
  const uncounted = [...own.leftOut, ...anybodys.leftOut].map(householdAt);
  const further = new Set(uncounted.filter((household) => !counted.has(household)));
  return { count: counted.size, rows: own.counted, uncounted: further.size };
}

/** Deeds of a cadre up to the last day of the period, one for each log row that names the cadre. */
export function deedsOf({ name }: Pick<RosterCadre, 'name'>, given: JudgedBook): Count {
  const { index } = given;
  const { counted, leftOut } = sortRows(index.of(logOfCadre).rows(name), standardMeasures.cadreDeeds, given);
  const anybodys = sortRows(index.of(logWithoutCadre).rows(''), standardMeasures.cadreDeeds, given);
  return { count: counted.length, rows: counted, uncounted: leftOut.length + anybodys.leftOut.length };
}
