import { namespaces, strictPrefix } from '../namespaces';
import type { Package } from '../opc/package';
import { kindOf, readRelationships, type Relationship } from '../opc/relationships';
import { UnusableFile } from '../unusable-file';
import { readXmlPart, type XmlPart } from '../opc/xml-part';
import { child, childrenNamed, isOn, textOf, value } from '../xml/query';
import type { XmlElement } from '../xml/tree';

/** Whether a sheet is shown; `veryHidden` ones Excel does not offer to show (ISO 29500-1 §18.18.68). */
export type SheetState = 'visible' | 'hidden' | 'veryHidden';
/** What a sheet's part is, told by its relationship. */
export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: SheetState;
  readonly kind: SheetKind;
  readonly relationshipId: string;
  /** Name of its part in the package. */
  readonly part: string;
}

/** A defined name (ISO 29500-1 §18.2.5). */
export interface DefinedName {
  readonly name: string;
  /** Index into the sheets where the name is local to one; null where it is the workbook's. */
  readonly localSheetId: number | null;
  /** The formula, without equals sign. */
  readonly text: string;
}

/** What the workbook part says. */
export interface Workbook {
  readonly part: string;
  readonly date1904: boolean;
  /** True where no sheet may be added, renamed, moved or deleted. */
  readonly structureProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

/**
 * The part that the package's relationships call the office document.
 *
 * @throws UnusableFile `broken` where there is none, `strict` for the strict form of ISO 29500, whose namespaces differ
 *   in every part: Excel can save such a file as an ordinary workbook
 */
export async function workbookPart(pkg: Package): Promise<string> {
  const relationship = (await readRelationships(pkg, '')).find((candidate) => kindOf(candidate) === 'officeDocument');
  if (relationship === undefined) throw new UnusableFile('broken', 'no office document');
  if (relationship.type.startsWith(strictPrefix)) throw new UnusableFile('strict');
  if (relationship.part === null) throw new UnusableFile('broken', `${relationship.target} is missing`);
  return relationship.part;
}

/**
 * Reads sheets, date system and defined names. Every part is found through its relationship.
 *
 * @throws UnusableFile `broken` where a sheet has no part or another one's name, or the part is no workbook; `strict`
 */
export async function readWorkbook(pkg: Package): Promise<Workbook> {
  const part = await readXmlPart(pkg, await workbookPart(pkg));
  const relationships = await readRelationships(pkg, part.name);
  const { root } = part;
  if (root.namespace.startsWith(strictPrefix)) throw new UnusableFile('strict');
  if (root.local !== 'workbook' || root.namespace !== namespaces.spreadsheet)
    throw new UnusableFile('broken', `${part.name}: <${root.name}>`);
  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  return {
    part: part.name,
    date1904: properties !== undefined && isOn(value(properties, 'date1904')),
    structureProtected: protection !== undefined && isOn(value(protection, 'lockStructure')),
    sheets: withOwnNames(sheetElements(part).map((element) => sheetEntry(element, part, relationships))),
    definedNames: definedNameElements(part).map((element) => {
      const local = value(element, 'localSheetId');
      return {
        name: value(element, 'name') ?? '',
        localSheetId: local === undefined ? null : Number(local),
        text: textOf(part, element),
      };
    }),
    relationships,
  };
}

/** The sheets, each of which has a name of its own, whatever its case; Excel takes anything else for damage. */
function withOwnNames(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const names = new Set<string>();
  for (const { name } of sheets) {
    if (names.has(name.toLowerCase())) throw new UnusableFile('broken', `two sheets are called ${name}`);
    names.add(name.toLowerCase());
  }
  return sheets;
}

/** The `<sheet>` elements of a workbook part. */
export function sheetElements({ root }: XmlPart): readonly XmlElement[] {
  const sheets = child(root, 'sheets');
  return sheets === undefined ? [] : childrenNamed(sheets, 'sheet');
}

/** The `<definedName>` elements of a workbook part. */
export function definedNameElements({ root }: XmlPart): readonly XmlElement[] {
  const names = child(root, 'definedNames');
  return names === undefined ? [] : childrenNamed(names, 'definedName');
}

/** Name of the shared strings part; undefined where the workbook has none. */
export function sharedStringsPart({ relationships }: Workbook): string | undefined {
  return relationships.find((relationship) => kindOf(relationship) === 'sharedStrings')?.part ?? undefined;
}

const kinds: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};

function sheetEntry(element: XmlElement, part: XmlPart, relationships: readonly Relationship[]): SheetEntry {
  const name = value(element, 'name') ?? '';
  const relationshipId = value(element, 'id', namespaces.officeRelationships) ?? '';
  const relationship = relationships.find(({ id }) => id === relationshipId);
  const kind = relationship === undefined ? undefined : kinds[kindOf(relationship)];
  if (relationship?.part == null || kind === undefined)
    throw new UnusableFile('broken', `${part.name}: sheet ${name} has no part`);
  const state = value(element, 'state');
  return {
    name,
    sheetId: Number(value(element, 'sheetId')),
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind,
    relationshipId,
    part: relationship.part,
  };
}
