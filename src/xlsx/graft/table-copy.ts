import type { Package } from '../opc/package';
import { applyEdits, setAttribute } from '../xml/edits';
import { encodeXml } from '../xml/text';
import { readXmlPart } from '../opc/xml-part';
import { value } from '../xml/query';
import { parseXml } from '../xml/tree';
import type { Fitting } from './fitting';
import { fitMarkup } from './sheet-markup';

/** A donor's table part with an id and names of its own in the workbook. */
export async function copiedTable(
  donor: Package,
  part: string,
  fitting: Fitting,
  strings: readonly string[],
): Promise<Uint8Array> {
  const table = await readXmlPart(donor, part);
  const fitted = fitMarkup(table.text, part, fitting, strings);
  const { root } = parseXml(fitted, part);
  const displayName = value(root, 'displayName') ?? '';
  const renamed = fitting.renamedTables.get(displayName);
  const edits = [setAttribute(root, 'id', String(fitting.freshTableId()))];
  if (renamed !== undefined)
    edits.push(setAttribute(root, 'name', renamed), setAttribute(root, 'displayName', renamed));
  return encodeXml({ text: applyEdits(fitted, edits), encoding: table.encoding });
}
