import type { JudgedBook } from './judged-book';
import { naming } from './lookup/references';
import { rowsBy, type IndexDefinition } from './lookup/row-index';
import { standardMeasures } from './measures';
import { pairingsOfHousehold, pairingsWithoutCadre } from './pairings/pairing-indexes';
import type { RosterCadre } from './roster-cadre';
import { sortRows } from './standing';

/** A cadre's count of something, and its rows. */
export interface Count {
  readonly count: number;
  /** The rows it is made of. */
  readonly rows: readonly number[];
  /** The most that rows left out for errors could add once they are corrected. */
  readonly uncounted: number;
}

/** Pairings by cadre. */
export const pairingsOfCadre = naming('Pairings', 'cadre');
/** Log rows by cadre. */
export const logOfCadre = naming('AssistanceLog', 'cadres');

/** Log rows whose cadres are blank or cannot be read, under the key `''`. */
export const logWithoutCadre = rowsBy('AssistanceLog', (book, row) => {
  const cadres = book.AssistanceLog.columns.cadres.values[row] ?? null;
  return cadres === null ? [''] : [];
});

/** The indexes for counting households and deeds, to be built ahead. */
export const achievementIndexes: readonly IndexDefinition<unknown>[] = [
  pairingsOfCadre,
  pairingsWithoutCadre,
  pairingsOfHousehold,
  logOfCadre,
  logWithoutCadre,
];

/** The number of villages that a cadre is linked with; 0 where the cell is in error. */
export function villagesOf({ row, inError }: RosterCadre, { book }: JudgedBook): number {
  return inError.includes('villages') ? 0 : new Set(book.Cadres.columns.villages.values[row]).size;
}

/** The different households whose pairing with a cadre is in force on the last day of the period. */
export function householdsOf({ name }: Pick<RosterCadre, 'name'>, given: JudgedBook): Count {
  const { index } = given;
  const own = sortRows(index.of(pairingsOfCadre).rows(name), standardMeasures.cadreHouseholds, given);
  // A pairing without a readable cadre may be anybody's.
  const withoutCadre = sortRows(index.of(pairingsWithoutCadre).rows(''), standardMeasures.cadreHouseholds, given);
  const households = index.of(pairingsOfHousehold);
  // A pairing without a readable household counts as a household of its own: no other row may name it.
  const householdAt = (row: number): string | number => households.keysOf(row)[0] ?? row;
  const counted = new Set(own.counted.map(householdAt));
  const uncounted = [...own.leftOut, ...withoutCadre.leftOut].map(householdAt);
  const further = new Set(uncounted.filter((household) => !counted.has(household)));
  return { count: counted.size, rows: own.counted, uncounted: further.size };
}

/** The 好事实事 of a cadre in the year up to the last day of the period, one for each log row that names the cadre. */
export function deedsOf({ name }: Pick<RosterCadre, 'name'>, given: JudgedBook): Count {
  const { index } = given;
  const { counted, leftOut } = sortRows(index.of(logOfCadre).rows(name), standardMeasures.cadreDeeds, given);
  const withoutCadre = sortRows(index.of(logWithoutCadre).rows(''), standardMeasures.cadreDeeds, given);
  return { count: counted.length, rows: counted, uncounted: leftOut.length + withoutCadre.leftOut.length };
}
