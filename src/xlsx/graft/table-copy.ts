import type { Package } from '../opc/package';
import { applyEdits, setAttribute } from '../xml/edits';
import { encodeXml } from '../xml/text';
import { readXmlPart } from '../opc/xml-part';
import { value } from '../xml/query';
import { parseXml } from '../xml/tree';
import { fitMarkup, type Fitting } from './sheet-markup';
import type { TableNames } from './table-names';

/**
 * A donor's table part with an id and names of its own in the workbook.
 *
 * @param fresh hands out ids
 */
export async function copiedTable(
  donor: Package,
  part: string,
  fitting: Fitting,
  fresh: TableNames,
): Promise<Uint8Array> {
  const table = await readXmlPart(donor, part);
  const fitted = fitMarkup(table.text, part, fitting);
  const { root } = parseXml(fitted, part);
  const displayName = value(root, 'displayName') ?? '';
  const renamed = fitting.renamedTables.get(displayName);
  const edits = [setAttribute(root, 'id', String(fresh.freshId()))];
  if (renamed !== undefined)
    edits.push(setAttribute(root, 'name', renamed), setAttribute(root, 'displayName', renamed));
  return encodeXml({ text: applyEdits(fitted, edits), encoding: table.encoding });
}
