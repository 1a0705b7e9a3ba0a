import type { Quota } from '../model/summary';
import type { CountedRows } from './counted-rows';
import { numbers } from './numbers';

/** Quotas by category. A category is missing where it has no row, or its row has a cell in error. */
export async function quotasByCategory(rows: CountedRows): Promise<ReadonlyMap<string, Quota>> {
  const { category, villagesMin, villagesMax, householdsMin, householdsMax, deedsPerYear } = rows.book.Quotas.columns;
  const quotas = new Map<string, Quota>();
  for (const row of await rows.of(numbers.quota)) {
    const name = category.values[row] ?? '';
    // A second row of the same category is an error of its own (X301); the first one stands.
    if (quotas.has(name)) continue;
    quotas.set(name, {
      category: name,
      villagesMin: villagesMin.values[row] ?? null,
      villagesMax: villagesMax.values[row] ?? null,
      householdsMin: householdsMin.values[row] ?? null,
      householdsMax: householdsMax.values[row] ?? null,
      deedsPerYear: deedsPerYear.values[row] ?? null,
    });
  }
  return quotas;
}
