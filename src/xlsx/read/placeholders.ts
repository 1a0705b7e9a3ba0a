import type { Package } from '../opc/package';
import { asksAsPythonDoes } from '../workbook/recalculate';
import { kindOf, readRelationships } from '../opc/relationships';
import type { Workbook } from '../workbook/workbook';
import { readXmlPart } from '../opc/xml-part';
import { child, textOf } from '../xml/query';

/** XlsxWriter and its kin in other languages. */
const OF_PYTHON = '0';
/** Apache POI, and with it EasyExcel, jxls and most systems in Java. */
const OF_JAVA = '0.0';
const JAVA = /^Apache POI/i;

/**
 * What a program that does not calculate writes as the result of every formula, for Excel to replace when it opens the
 * file; null where the workbook's last program calculates, or leaves the result out. Such programs in Python call
 * themselves Microsoft Excel and are known by how they ask for a calculation; Apache POI gives its own name in
 * `docProps/app.xml`.
 *
 * @throws UnusableFile `broken`, `entities`
 */
export async function placeholderOf(pkg: Package, workbook: Workbook): Promise<string | null> {
  if (asksAsPythonDoes(await readXmlPart(pkg, workbook.part))) return OF_PYTHON;
  return JAVA.test(await applicationOf(pkg)) ? OF_JAVA : null;
}

/** The program that a workbook says it was written by; empty where it does not say. */
async function applicationOf(pkg: Package): Promise<string> {
  const properties = (await readRelationships(pkg, '')).find((one) => kindOf(one) === 'extended-properties');
  if (properties?.part == null) return '';
  const part = await readXmlPart(pkg, properties.part);
  const application = child(part.root, 'Application');
  return application === undefined ? '' : textOf(part, application).trim();
}
