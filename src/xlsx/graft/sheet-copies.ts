import { kindOf, type Relationship } from '../opc/relationships';
import type { StyleMap } from '../styles/merge-styles';
import { readTables } from '../workbook/tables';
import type { SheetEntry } from '../workbook/workbook';
import { copiedRelationships, namesForCopies } from './copied-parts';
import { donorType, type Donor } from './donor';
import type { Fitting } from './fitting';
import { GraftConflict } from './plan';
import type { TableNames } from './table-names';

/** Copies of a donor's sheets with all their parts, fitted to the workbook they go to. */
export interface SheetCopies {
  /** New parts in the order they are added in. */
  readonly parts: readonly (readonly [string, Uint8Array])[];
  readonly contentTypes: ReadonlyMap<string, string>;
  /** The new name of each sheet's own part, by sheet. */
  readonly sheetParts: ReadonlyMap<SheetEntry, string>;
}

/**
 * Copies sheets of a donor, with all parts that belong to them, under part and table names that are free.
 *
 * @param taken part names in use, in lower case
 * @param selected the sheet the workbook opens on, if it is one of these
 * @throws GraftConflict `unsupported`
 */
export async function sheetCopies(
  donor: Donor,
  sheets: readonly SheetEntry[],
  selected: SheetEntry | null,
  styles: StyleMap,
  tables: TableNames,
  taken: Set<string>,
): Promise<SheetCopies> {
  const renamedTables = await tablesToRename(donor, sheets, tables);
  const parts: (readonly [string, Uint8Array])[] = [];
  const contentTypes = new Map<string, string>();
  const sheetParts = new Map<SheetEntry, string>();
  for (const sheet of sheets) {
    const names = await namesForCopies(donor.pkg, sheet.part, taken, goesAlong);
    const fitting: Fitting = {
      styles,
      renamedTables,
      selected: sheet === selected,
      freshTableId: () => tables.freshId(),
    };
    sheetParts.set(sheet, names.get(sheet.part) ?? '');
    for (const [part, copy] of names) {
      contentTypes.set(copy, donorType(donor, part));
      parts.push([copy, await donor.fitted(part, fitting)]);
      const relationships = await copiedRelationships(donor.pkg, part, names);
      if (relationships !== null) parts.push(relationships);
    }
  }
  return { parts, contentTypes, sheetParts };
}

/** Every part does except a pivot table, for which the donor's workbook part would have to come along. */
function goesAlong(relationship: Relationship): boolean {
  if (kindOf(relationship) === 'pivotTable') throw new GraftConflict('unsupported', relationship.target);
  return true;
}

async function tablesToRename(
  donor: Donor,
  sheets: readonly SheetEntry[],
  tables: TableNames,
): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map<string, string>();
  for (const { part } of sheets) {
    for (const { displayName } of await readTables(donor.pkg, part)) {
      const name = tables.freshName(displayName);
      if (name !== displayName) renamed.set(displayName, name);
    }
  }
  return renamed;
}
