import { cellRange, liesWithin, type CellRange } from '../../../model/cell';
import { contentDigest, type ContentSignature } from '../../content-signature';
import type { OwnSheet } from '../own-sheets';
import type { Package } from '../../../xlsx/opc/package';
import { readSheets } from '../../../xlsx/read/read-sheets';
import type { Workbook } from '../../../xlsx/workbook/workbook';
import { decodeXml } from '../../../xlsx/xml/text';
import { valueAt } from '../read-content';
import { hasForeignParts } from './foreign-parts';
import { sheetContents, type BesideCell } from './sheet-contents';

/** What a user did to a sheet of the product's, as far as writing it again must not lose it. */
export type Additions =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** Plain cells beside the form, which can be taken over as they are. */
  | { readonly kind: 'cells'; readonly cells: readonly BesideCell[]; readonly columns: readonly string[] }
  /** More than that: other values in the form, notes, pictures, names. */
  | { readonly kind: 'other' };

export interface SheetSurvey {
  readonly isProtected: boolean;
  readonly additions: Additions;
}

/**
 * Looks at a sheet that is to be replaced by one that takes up another area.
 *
 * @param own a sheet of the product's
 * @param area of the new sheet
 */
export async function surveySheet(
  pkg: Package,
  workbook: Workbook,
  own: OwnSheet,
  area: CellRange,
): Promise<SheetSurvey> {
  const { part } = own.sheet;
  const { text } = decodeXml(await pkg.read(part), part);
  const { isProtected, beside, columns, dependsOnOtherParts } = sheetContents(text, part, own.signature?.area ?? null);
  if (own.signature === null) return { isProtected, additions: { kind: beside.length === 0 ? 'none' : 'other' } };
  const covered = beside.some(({ place }) => liesWithin(cellRange(place), area));
  const holdsOther =
    dependsOnOtherParts ||
    covered ||
    hasOwnNames(workbook, own) ||
    (await hasForeignParts(pkg, part, own.signature.area)) ||
    !(await isUnchanged(pkg, own.sheet.name, own.signature));
  if (holdsOther) return { isProtected, additions: { kind: 'other' } };
  return {
    isProtected,
    additions: beside.length === 0 ? { kind: 'none' } : { kind: 'cells', cells: beside, columns },
  };
}

/** Whether the user has given the sheet names of its own; those that Excel keeps (print area, filter) do not count. */
function hasOwnNames({ definedNames, sheets }: Workbook, { sheet, names }: OwnSheet): boolean {
  return definedNames.some(
    ({ name, localSheetId }) =>
      localSheetId !== null && sheets[localSheetId] === sheet && !names.includes(name) && !name.startsWith('_xlnm.'),
  );
}

/** Whether the cells of the area still hold what the product wrote there. */
async function isUnchanged(pkg: Package, sheet: string, { area, digest }: ContentSignature): Promise<boolean> {
  const [found] = await readSheets(pkg, [sheet]);
  if (!found) return false;
  const now = await contentDigest(area, (row, column) =>
    found.isFormula(row, column) ? { formula: true } : { value: valueAt(found, { row, column }) },
  );
  return now === digest;
}
