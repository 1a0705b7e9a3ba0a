import { isThroughSheets, meansSheet, referencesOf } from '../formulas/references';
import type { Package } from '../opc/package';
import { kindOf, readRelationships } from '../opc/relationships';
import { readXmlPart } from '../opc/xml-part';
import { readWorkbook, type SheetEntry } from '../workbook/workbook';
import { unescapeXml } from '../xml/escape';
import { decodeXml } from '../xml/text';

/**
 * Why a sheet cannot be copied within its workbook.
 *
 * - `structure`: the structure of the workbook is protected
 * - `objects`: a table, a pivot table, a chart, a control or the like stands on it, a copy of which would be another
 *   object
 * - `referred`: formulas refer to the sheet by its name, and nobody could tell which of the copies they should mean
 */
export type CopyHindrance = 'structure' | 'objects' | 'referred';

/** Kinds of relationships whose parts can be copied with a sheet; images are shared. */
const COPIED: ReadonlySet<string> = new Set([
  'drawing',
  'comments',
  'vmlDrawing',
  'printerSettings',
  'hyperlink',
  'image',
]);
const FORMULA = /<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>([^<]*)</g;

/** What keeps a sheet from being copied within its workbook; null where nothing does. @throws UnusableFile */
export async function copyHindrance(pkg: Package, sheet: SheetEntry): Promise<CopyHindrance | null> {
  const workbook = await readWorkbook(pkg);
  if (workbook.structureProtected) return 'structure';
  if (!(await holdsCopiesOnly(pkg, sheet.part))) return 'objects';
  const index = workbook.sheets.findIndex(({ part }) => part === sheet.part);
  const names = workbook.definedNames.filter(({ localSheetId }) => localSheetId !== index);
  if (names.some(({ text }) => refersTo(text, sheet.name))) return 'referred';
  for (const other of workbook.sheets)
    for (const formula of await formulasOf(pkg, other)) if (refersTo(formula, sheet.name)) return 'referred';
  return null;
}

async function holdsCopiesOnly(pkg: Package, part: string): Promise<boolean> {
  for (const relationship of await readRelationships(pkg, part)) {
    if (!COPIED.has(kindOf(relationship))) return false;
    if (
      relationship.part !== null &&
      kindOf(relationship) !== 'image' &&
      !(await holdsCopiesOnly(pkg, relationship.part))
    )
      return false;
  }
  return true;
}

/** The formulas of a sheet, of its validations and colour rules too. */
async function formulasOf(pkg: Package, { part, kind }: SheetEntry): Promise<readonly string[]> {
  if (kind !== 'worksheet') return [(await readXmlPart(pkg, part)).text];
  const { text } = decodeXml(await pkg.read(part), part);
  return [...text.matchAll(FORMULA)].map(([, formula = '']) => unescapeXml(formula));
}

/** Whether a formula names a sheet, or a range of sheets, which may include it. */
function refersTo(formula: string, sheet: string): boolean {
  return referencesOf(formula).some(
    (reference) => reference.prefix !== '' && (meansSheet(reference, sheet, '') || isThroughSheets(reference)),
  );
}
