import type { Package } from '../../../src/xlsx/opc/package';
import { sharedStringsPart, type Workbook } from '../../../src/xlsx/workbook/workbook';
import { decodeXml } from '../../../src/xlsx/xml/text';
import { splitName } from '../../../src/xlsx/xml/tree';
import { walkXml } from '../../../src/xlsx/xml/walk';

/** The shared strings of a workbook, each as the markup inside its `<si>`; an `<is>` holds the same (CT_Rst). */
export async function sharedStringMarkup(pkg: Package, workbook: Workbook): Promise<readonly string[]> {
  const part = sharedStringsPart(workbook);
  if (part === undefined) return [];
  const { text } = decodeXml(await pkg.read(part), part);
  const strings: string[] = [];
  let inner = 0;
  walkXml(text, part, {
    open(tag) {
      if (splitName(tag.name)[1] === 'si') inner = tag.end;
    },
    close(name, start) {
      if (splitName(name)[1] === 'si') strings.push(text.slice(inner, start));
    },
  });
  return strings;
}
