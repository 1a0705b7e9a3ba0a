import { appendAll } from '../../model/append';
import { quoteSheet } from '../../model/cell';
import { withSheetRenamed } from '../formulas/references';
import { freeNumbers } from '../free-numbers';
import { copiedRelationships, namesForCopies } from '../graft/copied-parts';
import { sheetRemoval } from '../graft/sheet-removal';
import type { IncomingName } from '../graft/incoming-names';
import { tabShift } from '../graft/tab-shift';
import type { Tab } from '../graft/tab-order';
import { workbookChange, type NewSheet } from '../graft/workbook-change';
import { NoRoom } from '../no-room';
import { contentTypeOf, editContentTypes, readContentTypes } from '../opc/content-types';
import type { Package } from '../opc/package';
import { relativeTarget } from '../opc/part-names';
import {
  editRelationships,
  freshRelationshipIds,
  kindOf,
  readRelationships,
  type Relationship,
} from '../opc/relationships';
import { readXmlPart } from '../opc/xml-part';
import { openOn } from '../workbook/open-on';
import { readWorkbook, type SheetEntry, type Workbook } from '../workbook/workbook';
import { decodeXml, encodeXml } from '../xml/text';

/** One of the copies that take a sheet's place. */
export interface SheetCopy {
  /** Its name, which no other sheet of the workbook may have. */
  readonly name: string;
  /** The workbook with this copy's contents in the original sheet. */
  readonly filled: Package;
}

/** Office accepts only these sheet ids ([MS-OI29500] 2.1.578). */
const SHEET_IDS = { from: 1, to: 65_534 };

/**
 * Replaces a sheet by copies of it, each with its drawings, notes, print set-up and local names; images are shared. The
 * workbook opens on the first. Ask `copyHindrance` first whether the sheet can be copied.
 *
 * @param pkg a workbook with all the formats and texts that the copies use
 * @throws NoRoom where there would be too many sheets
 */
export async function sheetInCopies(pkg: Package, sheet: SheetEntry, copies: readonly SheetCopy[]): Promise<Package> {
  const workbook = await readWorkbook(pkg);
  const index = workbook.sheets.findIndex(({ part }) => part === sheet.part);
  const tabs = workbook.sheets.flatMap((entry, at): readonly Tab[] =>
    at === index
      ? copies.map(({ name }, copy) => ({ kind: 'new', name, replaces: copy === 0 ? entry : null }))
      : [{ kind: 'kept', entry }],
  );
  const gone = await sheetRemoval(pkg, workbook, [sheet]);
  const images = await imagesOf(pkg, sheet.part);
  const goneParts = new Set([...gone.parts].filter((part) => !images.has(part)));
  const taken = new Set(pkg.names.filter((name) => !goneParts.has(name)).map((name) => name.toLowerCase()));
  const types = await readContentTypes(pkg);
  const others = workbook.relationships.filter(({ id }) => !gone.relationships.has(id));
  const ids = freshRelationshipIds(others, copies.length);
  const known = workbook.sheets.flatMap(({ sheetId }, at) => (at === index ? [] : [sheetId]));
  const sheetIds = freeNumbers(known, copies.length, SHEET_IDS);
  if (sheetIds.length < copies.length) throw new NoRoom('sheets', `No sheet ids left up to ${SHEET_IDS.to}`);
  const parts: (readonly [string, Uint8Array])[] = [];
  const contentTypes = new Map<string, string>();
  const names: IncomingName[] = [];
  const sheets = new Map<string, NewSheet>();
  const relationships: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  const type = workbook.relationships.find(({ id }) => id === sheet.relationshipId)?.type ?? '';
  for (const [at, { name, filled }] of copies.entries()) {
    const fresh = await namesForCopies(filled, sheet.part, taken, isNoImage);
    for (const [part, copy] of fresh) {
      const bytes = await filled.read(part);
      parts.push([copy, part === sheet.part ? withOwnIdentity(bytes, part) : bytes]);
      contentTypes.set(copy, contentTypeOf(types, part) ?? '');
      const related = await copiedRelationships(filled, part, fresh);
      if (related !== null) parts.push(related);
    }
    appendAll(names, localNames(await readWorkbook(filled), index, sheet.name, name));
    const id = ids[at] ?? '';
    sheets.set(name, { sheetId: sheetIds[at] ?? 0, relationshipId: id, state: sheet.state });
    relationships.push({ id, type, target: relativeTarget(workbook.part, fresh.get(sheet.part) ?? '') });
  }
  const copied = pkg.with([
    workbookChange(
      await readXmlPart(pkg, workbook.part),
      workbook,
      tabs,
      tabShift(workbook.sheets, tabs),
      sheets,
      names,
    ),
    await editRelationships(pkg, workbook.part, { remove: gone.relationships, add: relationships }),
    await editContentTypes(pkg, { remove: goneParts, add: contentTypes }),
    ...gone.changes,
    ...[...goneParts].map((name): [string, null] => [name, null]),
    ...parts,
  ]);
  return openOn(copied, copies[0]?.name ?? '');
}

/** Images are shared; whatever else belongs to a sheet goes with its copy. */
function isNoImage(relationship: Relationship): boolean {
  return kindOf(relationship) !== 'image';
}

/** The images of a sheet and of its drawings, which all copies show. */
async function imagesOf(pkg: Package, source: string): Promise<ReadonlySet<string>> {
  const images = new Set<string>();
  for (const relationship of await readRelationships(pkg, source)) {
    if (relationship.part === null) continue;
    if (kindOf(relationship) === 'image') images.add(relationship.part);
    else for (const image of await imagesOf(pkg, relationship.part)) images.add(image);
  }
  return images;
}

/** Attributes that no two sheets of a workbook may share: the name in code, the identity, being the selected tab. */
const OWN = /(\s)(?:codeName|tabSelected|xr:uid)\s*=\s*(?:"[^"]*"|'[^']*')/g;

function withOwnIdentity(bytes: Uint8Array, part: string): Uint8Array {
  const { text, encoding } = decodeXml(bytes, part);
  const end = text.search(/<(?:\w+:)?sheetData[\s/>]/);
  const head = end < 0 ? '' : text.slice(0, end);
  return encodeXml({ text: head.replace(OWN, '') + text.slice(head.length), encoding });
}

/** The names local to the sheet, print areas and titles among them, as names local to its copy. */
function localNames({ definedNames }: Workbook, index: number, from: string, to: string): readonly IncomingName[] {
  return definedNames.flatMap(({ name, localSheetId, text }): IncomingName[] => {
    if (localSheetId !== index) return [];
    const renamed = withSheetRenamed(text, from, quoteSheet(to));
    const hidden = name === '_xlnm._FilterDatabase';
    // A name that is broken already (#REF!) would be of no use to the copy.
    return renamed.includes('#REF!') ? [] : [{ name, sheet: to, hidden, text: renamed, replaces: false }];
  });
}
