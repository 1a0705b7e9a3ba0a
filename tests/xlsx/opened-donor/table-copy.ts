import type { Package } from '../../../src/xlsx/opc/package';
import { applyEdits, setAttribute } from '../../../src/xlsx/xml/edits';
import { encodeXml } from '../../../src/xlsx/xml/text';
import { readXmlPart } from '../../../src/xlsx/opc/xml-part';
import { value } from '../../../src/xlsx/xml/query';
import { parseXml } from '../../../src/xlsx/xml/tree';
import type { Fitting } from '../../../src/xlsx/graft/fitting';
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
