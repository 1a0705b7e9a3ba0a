import { lostXml, type AllowedChanges } from './xml-kept';
import { zipParts } from './zip-parts';

/** Parts that a graft must touch. All others must be what they were, byte for byte. */
function touched(parts: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
  const target = (relationships: string, kind: string, folder: string): string => {
    const [tag = ''] = new RegExp(`<[^>]*/${kind}"[^>]*>`).exec(parts.get(relationships)?.toString('utf8') ?? '') ?? [];
    const path = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
    return path.startsWith('/') ? path.slice(1) : folder + path;
  };
  const workbook = target('_rels/.rels', 'officeDocument', '');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relationships = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  return new Set(['[Content_Types].xml', workbook, relationships, target(relationships, 'styles', folder)]);
}

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
  const old = zipParts(before);
  const mayChange = touched(old);
  for (const [name, bytes] of old) {
    const now = kept.get(name);
    if (now === undefined) lost.push(`${name} is gone`);
    else if (!mayChange.has(name)) {
      if (!bytes.equals(now)) lost.push(`${name} is not what it was`);
    } else
      lost.push(
        ...lostXml(bytes.toString('utf8'), now.toString('utf8'), allowed).map((line) => `${name}: ${line} is lost`),
      );
  }
  return lost;
}
