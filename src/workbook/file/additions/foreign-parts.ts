import { liesWithin, type CellRange } from '../../../model/cell';
import { isOwnChart } from '../../content-signature';
import type { Package } from '../../../xlsx/opc/package';
import { kindOf, readRelationships, type Relationship } from '../../../xlsx/opc/relationships';
import { readTables } from '../../../xlsx/workbook/tables';
import { readXmlPart } from '../../../xlsx/opc/xml-part';
import { value } from '../../../xlsx/xml/query';
import type { XmlElement } from '../../../xlsx/xml/tree';

/**
 * Whether a sheet leads to parts that the product did not write: notes and comments, of which it writes none on a
 * sheet that it replaces; pictures, shapes and charts under other names than its own; tables outside its area. What
 * an office program adds by itself, the settings of a printer, is no addition.
 */
export async function hasForeignParts(pkg: Package, sheetPart: string, area: CellRange): Promise<boolean> {
  for (const relationship of await readRelationships(pkg, sheetPart)) {
    if (await isForeign(pkg, relationship)) return true;
  }
  return (await readTables(pkg, sheetPart)).some(({ range }) => !liesWithin(range, area));
}

async function isForeign(pkg: Package, relationship: Relationship): Promise<boolean> {
  switch (kindOf(relationship)) {
    case 'table':
    case 'printerSettings':
      return false;
    case 'drawing': {
      if (relationship.part === null) return true;
      const { root } = await readXmlPart(pkg, relationship.part);
      return root.children.some((anchor) => !isOwnAnchor(anchor));
    }
    default:
      return true;
  }
}

/** An anchor holds the drawn object, whose first `cNvPr` names it. */
function isOwnAnchor(anchor: XmlElement): boolean {
  const frame = anchor.children.find(({ local }) => local === 'graphicFrame');
  const properties = frame && descendant(frame, 'cNvPr');
  return properties !== undefined && isOwnChart(value(properties, 'name') ?? '');
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  if (element.local === local) return element;
  for (const part of element.children) {
    const found = descendant(part, local);
    if (found) return found;
  }
  return undefined;
}
