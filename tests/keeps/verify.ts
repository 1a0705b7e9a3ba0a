import { lostXml, type AllowedChanges } from './xml-kept';
import { zipParts } from './zip-parts';

/** Parts that a graft must touch. All others must be what they were, byte for byte. */
const touched = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

/**
 * What a graft at the end may change in them: numbers that count what was added, and the request to recalculate. No
 * sheet stands in front of one that was there, so activeTab, firstSheet and localSheetId may not change here.
 */
const allowed: AllowedChanges = new Set([
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map((element) => `${element}@count`),
  'calcPr@fullCalcOnLoad',
]);

/**
 * Compares a workbook with what the product made of it.
 *
 * @returns a line for each part, element or attribute that was not kept
 */
export function lostParts(before: Buffer, after: Buffer): readonly string[] {
  const lost: string[] = [];
  const kept = zipParts(after);
  for (const [name, bytes] of zipParts(before)) {
    const now = kept.get(name);
    if (now === undefined) lost.push(`${name} is gone`);
    else if (!touched.has(name)) {
      if (!bytes.equals(now)) lost.push(`${name} is not what it was`);
    } else lost.push(...lostXml(bytes.toString('utf8'), now.toString('utf8'), allowed).map((line) => `${name}: ${line} is lost`));
  }
  return lost;
}
