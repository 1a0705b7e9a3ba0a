import type { Package } from '../opc/package';
import { freePartName, relationshipsPartOf, relativeTarget, resolveTarget } from '../opc/part-names';
import { kindOf, readRelationships } from '../opc/relationships';
import type { Edit } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { edited, readXmlPart } from '../opc/xml-part';
import { attribute, childrenNamed, value } from '../xml/query';
import { GraftConflict } from './plan';

/**
 * Names for the parts that go with a donor's sheet: the sheet and all that is reached from it.
 *
 * @param taken names in use, in lower case; those given out are added
 * @returns donor's name → name in the workbook, the sheet first
 * @throws GraftConflict `unsupported` for a part that the donor's workbook part would have to come along for
 */
export async function namesForCopies(
  donor: Package,
  sheetPart: string,
  taken: Set<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const queue = [sheetPart];
  for (const part of queue) {
    if (names.has(part)) continue;
    const name = freePartName(part, taken);
    taken.add(name.toLowerCase());
    names.set(part, name);
    for (const relationship of await readRelationships(donor, part)) {
      if (kindOf(relationship) === 'pivotTable') throw new GraftConflict('unsupported', relationship.target);
      if (relationship.part !== null) queue.push(relationship.part);
    }
  }
  return names;
}

/**
 * The relationships part of a copied part, with its targets under their new names.
 *
 * @returns null where the donor's part has none
 */
export async function copiedRelationships(
  donor: Package,
  part: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly [string, Uint8Array] | null> {
  const name = donor.find(relationshipsPartOf(part));
  const copy = names.get(part);
  if (name === undefined || copy === undefined) return null;
  const relationships = await readXmlPart(donor, name);
  const edits = childrenNamed(relationships.root, 'Relationship').flatMap((element): readonly Edit[] => {
    const target = attribute(element, 'Target');
    if (target === undefined || value(element, 'TargetMode') === 'External') return [];
    const renamed = names.get(donor.find(resolveTarget(part, target.value)) ?? '');
    return renamed === undefined
      ? []
      : [{ start: target.start, end: target.end, text: `Target="${escapeAttribute(relativeTarget(copy, renamed))}"` }];
  });
  return [relationshipsPartOf(copy), edited(relationships, edits)[1]];
}
