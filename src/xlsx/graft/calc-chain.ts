import type { Package } from '../opc/package';
import { kindOf, type Relationship } from '../opc/relationships';
import { remove } from '../xml/edits';
import { edited, readXmlPart } from '../opc/xml-part';
import { childrenNamed, value } from '../xml/query';

/** What becomes of the calculation chain when sheets go. */
export interface CalcChainChange {
  readonly change: readonly [string, Uint8Array | null];
  /** Set where no entry is left: a chain without entries is no valid part. */
  readonly relationship: Relationship | null;
}

/**
 * Takes the cells of removed sheets out of the calculation chain: an entry whose cell is gone makes Excel repair
 * the file. Cells that are not in it are taken up when Excel next calculates, so grafted formulas need no entry.
 *
 * An entry's `i` is the sheet's sheetId; where it is left out, the entry before says it (ISO 29500-1 §18.6.1).
 *
 * @param sheetIds of the sheets that go
 * @returns null where there is no chain, or nothing in it goes
 */
export async function calcChainWithout(
  pkg: Package,
  relationships: readonly Relationship[],
  sheetIds: ReadonlySet<number>,
): Promise<CalcChainChange | null> {
  const relationship = relationships.find((candidate) => kindOf(candidate) === 'calcChain');
  if (relationship?.part == null) return null;
  const part = await readXmlPart(pkg, relationship.part);
  let sheetId = 0;
  const entries = childrenNamed(part.root, 'c');
  const gone = entries.filter((entry) => {
    sheetId = Number(value(entry, 'i') ?? sheetId);
    return sheetIds.has(sheetId);
  });
  if (gone.length === 0) return null;
  if (gone.length === entries.length) return { change: [part.name, null], relationship };
  return { change: edited(part, gone.map(remove)), relationship: null };
}
