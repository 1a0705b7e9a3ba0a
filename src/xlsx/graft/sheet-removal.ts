import type { Package } from '../opc/package';
import type { SheetEntry, Workbook } from '../workbook/workbook';
import { calcChainWithout } from './calc-chain';
import { removedParts } from '../opc/removed-parts';

/** What goes with the sheets that leave a workbook. */
export interface SheetRemoval {
  /** Parts, by name. */
  readonly parts: ReadonlySet<string>;
  /** Relationships of the workbook part, by id. */
  readonly relationships: ReadonlySet<string>;
  /** Changes to parts that stay. */
  readonly changes: readonly (readonly [string, Uint8Array | null])[];
}

/** Works out what leaves with some sheets: their parts, and their cells in the calculation chain. */
export async function sheetRemoval(
  pkg: Package,
  workbook: Workbook,
  leaving: readonly SheetEntry[],
): Promise<SheetRemoval> {
  const parts = new Set(await removedParts(pkg, new Set(leaving.map(({ part }) => part))));
  const relationships = new Set(leaving.map(({ relationshipId }) => relationshipId));
  const calcChain = await calcChainWithout(pkg, workbook.relationships, new Set(leaving.map(({ sheetId }) => sheetId)));
  if (calcChain === null) return { parts, relationships, changes: [] };
  if (calcChain.relationship === null) return { parts, relationships, changes: [calcChain.change] };
  parts.add(calcChain.change[0]);
  relationships.add(calcChain.relationship.id);
  return { parts, relationships, changes: [] };
}
