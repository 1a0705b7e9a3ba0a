import type { Package } from '../opc/package';
import { freePartName, relationshipsPartOf, relativeTarget, resolveTarget } from '../opc/part-names';
import { readRelationships, type Relationship } from '../opc/relationships';
import type { Edit } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { edited, readXmlPart } from '../opc/xml-part';
import { attribute, childrenNamed, value } from '../xml/query';

/**
 * Names for the copies of a sheet's part and of all that is reached from it.
 *
 * @param source the package that the sheet stands in
 * @param taken names in use where the copies go, in lower case; those given out are added
 * @param goesAlong whether the part that a relationship leads to is copied too; asked for each one once
 * @returns name in the source → name of the copy, the sheet first
 */
export async function namesForCopies(
  source: Package,
  sheetPart: string,
  taken: Set<string>,
  goesAlong: (relationship: Relationship) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const queue = [sheetPart];
  for (const part of queue) {
    if (names.has(part)) continue;
    const name = freePartName(part, taken);
    taken.add(name.toLowerCase());
    names.set(part, name);
    for (const relationship of await readRelationships(source, part))
      if (goesAlong(relationship) && relationship.part !== null) queue.push(relationship.part);
  }
  return names;
}

/**
 * The relationships part of a copied part, with its targets under their new names.
 *
 * @returns null where the part has none
 */
export async function copiedRelationships(
  source: Package,
  part: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly [string, Uint8Array] | null> {
  const name = source.find(relationshipsPartOf(part));
  const copy = names.get(part);
  if (name === undefined || copy === undefined) return null;
  const relationships = await readXmlPart(source, name);
  const edits = childrenNamed(relationships.root, 'Relationship').flatMap((element): readonly Edit[] => {
    const target = attribute(element, 'Target');
    if (target === undefined || value(element, 'TargetMode') === 'External') return [];
    const renamed = names.get(source.find(resolveTarget(part, target.value)) ?? '');
    return renamed === undefined
      ? []
      : [{ start: target.start, end: target.end, text: `Target="${escapeAttribute(relativeTarget(copy, renamed))}"` }];
  });
  return [relationshipsPartOf(copy), edited(relationships, edits)[1]];
}
