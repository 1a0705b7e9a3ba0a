import type { Package } from '../opc/package';
import { kindOf } from '../opc/relationships';
import type { Workbook } from '../workbook/workbook';
import { readXmlPart } from '../opc/xml-part';
import { value } from '../xml/query';
import type { XmlElement } from '../xml/tree';

/**
 * Which rich values are pictures, by a cell's value metadata index (`vm`, from 1): Excel writes a picture placed in a
 * cell, and the result of IMAGE(), as the error #VALUE! for older versions with a rich value for itself
 * ([MS-XLSX] 2.2.4.6.2, 2.6.205).
 */
export type Pictures = ReadonlySet<number>;

const METADATA = 'sheetMetadata';
const RICH_VALUES = 'rdRichValue';
const STRUCTURES = 'rdRichValueStructure';

/** Names of the structures of pictures: one in the workbook, and one that Excel fetched. */
const PICTURE_STRUCTURES: ReadonlySet<string> = new Set(['_localImage', '_webimage']);

/**
 * Reads which rich values of a workbook are pictures. Nearly every workbook has none, and reading then costs nothing.
 * Other kinds (stocks, errors such as #SPILL!) are not pictures; where the workbook does not say what its rich values
 * are, they are taken for pictures.
 *
 * @throws UnusableFile `broken`, `entities`
 */
export async function readPictures(pkg: Package, workbook: Workbook): Promise<Pictures> {
  const rootOf = async (kind: string): Promise<XmlElement | null> => {
    const part = workbook.relationships.find((relationship) => kindOf(relationship) === kind)?.part ?? null;
    return part === null ? null : (await readXmlPart(pkg, part)).root;
  };
  const values = await rootOf(RICH_VALUES);
  const metadata = values && (await rootOf(METADATA));
  if (!values || !metadata) return new Set();
  const structures = await rootOf(STRUCTURES);
  const names = structures && named(structures, 's').map((structure) => value(structure, 't') ?? '');
  const isPicture = named(values, 'rv').map((rich) => {
    const structure = names?.[Number(value(rich, 's') ?? 0)] ?? '';
    return names === null || PICTURE_STRUCTURES.has(structure);
  });
  const pictures = richValuesOf(metadata).map((rich, index) => (rich !== null && isPicture[rich] ? index + 1 : null));
  return new Set(pictures.filter((index) => index !== null));
}

const RICH_VALUE_TYPE = 'XLRICHVALUE';

/** By value metadata index (from 0), the index of the rich value; null for metadata of another type. */
function richValuesOf(metadata: XmlElement): readonly (number | null)[] {
  const types = children(metadata, 'metadataTypes').map((type) => value(type, 'name'));
  const future = named(metadata, 'futureMetadata').find((candidate) => value(candidate, 'name') === RICH_VALUE_TYPE);
  const blocks = future ? named(future, 'bk') : [];
  const indexes = blocks.map((block) => Number(value(descendant(block, 'rvb') ?? block, 'i') ?? Number.NaN));
  return children(metadata, 'valueMetadata').map((block) => {
    const record = named(block, 'rc')[0];
    if (!record || types[Number(value(record, 't')) - 1] !== RICH_VALUE_TYPE) return null;
    return indexes[Number(value(record, 'v'))] ?? null;
  });
}

// These parts mix namespaces that differ from version to version; the local names do not.
function named(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((candidate) => candidate.local === local);
}

function children(element: XmlElement, local: string): readonly XmlElement[] {
  return named(element, local)[0]?.children ?? [];
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.local === local ? inner : descendant(inner, local);
    if (found) return found;
  }
  return undefined;
}
