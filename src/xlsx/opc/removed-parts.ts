import type { Package } from './package';
import { relationshipsPartOf } from './part-names';
import { readRelationships } from './relationships';

/**
 * The parts that go when some sheets go: the sheets' own and everything that is reached from them only, with their
 * relationships. A part that no relationship led to before is not ours to clear up, and stays.
 *
 * @param sheets the sheets' parts
 * @returns names as they stand in the package
 */
export async function removedParts(pkg: Package, sheets: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (sheets.size === 0) return new Set();
  const kept = await reach(pkg, [''], sheets);
  const gone = new Set<string>();
  for (const part of await reach(pkg, [...sheets], new Set())) {
    if (kept.has(part)) continue;
    gone.add(part);
    const relationships = pkg.find(relationshipsPartOf(part));
    if (relationships !== undefined) gone.add(relationships);
  }
  return gone;
}

/** All parts that relationships lead to from `from`, these included, without entering those in `shutOut`. */
async function reach(
  pkg: Package,
  from: readonly string[],
  shutOut: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const reached = new Set(from);
  for (const source of reached) {
    for (const { part } of await readRelationships(pkg, source)) {
      if (part !== null && !shutOut.has(part)) reached.add(part);
    }
  }
  return reached;
}
