import type { Quota } from '../model/summary';
import type { JudgedBook } from './judged-book';
import { rosterRows } from './lookup/rosters';
import { standardMeasures } from './measures';
import { sortRows } from './standing';

/** The quota of a 干部类别; null where it has no row, or its row has a cell in error. */
export function quotaOf(category: string, given: JudgedBook): Quota | null {
  // A second row of the same category is an error of its own (X301); the first one stands.
  const [row] = sortRows(rosterRows('Quotas', category, given), standardMeasures.quota, given).counted;
  if (row === undefined) return null;
  const { villagesMin, villagesMax, householdsMin, householdsMax, deedsPerYear } = given.book.Quotas.columns;
  return {
    category,
    villagesMin: villagesMin.values[row] ?? null,
    villagesMax: villagesMax.values[row] ?? null,
    householdsMin: householdsMin.values[row] ?? null,
    householdsMax: householdsMax.values[row] ?? null,
    deedsPerYear: deedsPerYear.values[row] ?? null,
  };
}
