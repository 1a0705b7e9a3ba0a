import { editContentTypes } from '../opc/content-types';
import { freeNumbers } from '../free-numbers';
import { NoRoom } from '../no-room';
import type { Package } from '../opc/package';
import { relativeTarget } from '../opc/part-names';
import { editRelationships, freshRelationshipIds, type NewRelationship } from '../opc/relationships';
import { mergeStyles } from '../styles/merge-styles';
import { readStyles, stylesPartOf, withStylesPart } from '../styles/workbook-styles';
import { readWorkbook, type SheetEntry, type Workbook } from '../workbook/workbook';
import { readXmlPart } from '../opc/xml-part';
import { encodeXml } from '../xml/text';
import { sheetRemoval } from './sheet-removal';
import { donorSheet, type Donor } from './donor';
import { incomingNames } from './incoming-names';
import type { GraftPlan } from './plan';
import { sheetCopies } from './sheet-copies';
import { nameOf, stateOf, tabOrder } from './tab-order';
import { tabShift } from './tab-shift';
import { tableNames } from './table-names';
import { activeTab, workbookChange, type NewSheet } from './workbook-change';

/** Office accepts only these sheet ids ([MS-OI29500] 2.1.578). */
const SHEET_IDS = { from: 1, to: 65_534 };

/**
 * Puts sheets of another workbook into this one, in place of sheets or beside them, with all that belongs to them:
 * formats, tables, notes, drawings, charts, images, links, names. Of the parts that are there, only the workbook, its
 * relationships, the content types, the styles and the calculation chain change, each by splicing; all else stays byte
 * for byte. That goes for docProps/app.xml too, whose list of sheet titles is then out of date: no program reads it
 * when it opens a workbook, and Excel writes it again when it saves.
 *
 * Grafting the same sheets once more in place of themselves gives the same package, part for part.
 *
 * @returns a package of its own; `pkg` stays as it is
 * @throws GraftConflict where the plan does not fit; UnusableFile where a part cannot be read; NoRoom where
 *   there would be too many cell formats or sheets
 */
export async function graftSheets(pkg: Package, donor: Donor, plan: GraftPlan): Promise<Package> {
  const workbook = await readWorkbook(pkg);
  if (stylesPartOf(workbook) !== null) return graft(pkg, workbook, donor, plan);
  // A workbook without styles takes the donor's, in which every format is found as it is.
  const styled = await withStylesPart(pkg, workbook, encodeXml(donor.styles.part));
  return graft(styled, await readWorkbook(styled), donor, plan);
}

async function graft(pkg: Package, workbook: Workbook, donor: Donor, plan: GraftPlan): Promise<Package> {
  const workbookXml = await readXmlPart(pkg, workbook.part);
  const tabs = tabOrder(workbook.sheets, plan);
  const shift = tabShift(workbook.sheets, tabs);
  const staying = tabs.flatMap((tab) => (tab.kind === 'kept' ? [tab.entry] : []));
  const gone = await sheetRemoval(
    pkg,
    workbook,
    workbook.sheets.filter((sheet) => !staying.includes(sheet)),
  );

  const sheets = tabs.flatMap((tab) => (tab.kind === 'new' ? [donorSheet(donor, tab.name)] : []));
  const shown = tabs[shift.viewIndex(activeTab(workbookXml))];
  const selected = shown?.kind === 'new' ? donorSheet(donor, shown.name) : null;
  const styles = (await readStyles(pkg, workbook)) ?? donor.styles;
  const taken = new Set(pkg.names.filter((name) => !gone.parts.has(name)).map((name) => name.toLowerCase()));
  const copies = await sheetCopies(
    donor,
    sheets,
    selected,
    mergeStyles(donor.styles, styles),
    await tableNames(pkg, workbook, staying),
    taken,
  );

  const rest = workbook.relationships.filter(({ id }) => !gone.relationships.has(id));
  const ids = freshRelationshipIds(rest, sheets.length);
  const relationships: NewRelationship[] = sheets.map((sheet, index) => ({
    id: ids[index] ?? '',
    type: typeOf(donor.workbook, sheet),
    target: relativeTarget(workbook.part, copies.sheetParts.get(sheet) ?? ''),
  }));
  const sheetIds = freeNumbers(
    staying.map(({ sheetId }) => sheetId),
    sheets.length,
    SHEET_IDS,
  );
  if (sheetIds.length < sheets.length) throw new NoRoom('sheets', `No sheet ids left up to ${SHEET_IDS.to}`);
  const states = new Map(tabs.map((tab) => [nameOf(tab), stateOf(tab)]));
  const newSheets = new Map(
    sheets.map((sheet, index): [string, NewSheet] => {
      const state = states.get(sheet.name) ?? 'visible';
      return [sheet.name, { sheetId: sheetIds[index] ?? 0, relationshipId: ids[index] ?? '', state }];
    }),
  );
  const names = incomingNames(donor.workbook, workbook, [...newSheets.keys()]);
  const styleChange = styles.change();
  return pkg.with([
    workbookChange(workbookXml, workbook, tabs, shift, newSheets, names),
    await editRelationships(pkg, workbook.part, { remove: gone.relationships, add: relationships }),
    await editContentTypes(pkg, { remove: gone.parts, add: copies.contentTypes }),
    ...gone.changes,
    ...[...gone.parts].map((name): [string, null] => [name, null]),
    ...copies.parts,
    ...(styleChange === null ? [] : [styleChange]),
  ]);
}

function typeOf(donorBook: Workbook, { relationshipId }: SheetEntry): string {
  return donorBook.relationships.find(({ id }) => id === relationshipId)?.type ?? '';
}
