import { freeNumbers } from '../free-numbers';
import { namespaces } from '../namespaces';
import type { Package } from './package';
import { relationshipsPartOf, resolveTarget } from './part-names';
import { append, remove, type Edit } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { edited, newXml, prefixOf, readXmlPart } from './xml-part';
import { childrenNamed, value } from '../xml/query';

/** A relationship (ISO 29500-2 §6.5.3) of one source part, or of the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part meant, under the name it has in the package; null for an external target or a part that is not there. */
  readonly part: string | null;
}

/** The last segment of a relationship type: `worksheet`, `styles`, whatever the vendor's or the form's prefix. */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/**
 * The relationships of a part, in the order written; none where it has no relationships part.
 *
 * @param source the part; empty for the package itself
 * @throws UnusableFile `broken` where its relationships part is damaged
 */
export async function readRelationships(pkg: Package, source: string): Promise<readonly Relationship[]> {
  const name = pkg.find(relationshipsPartOf(source));
  if (name === undefined) return [];
  const { root } = await readXmlPart(pkg, name);
  return childrenNamed(root, 'Relationship').map((element) => {
    const target = value(element, 'Target') ?? '';
    const external = value(element, 'TargetMode') === 'External';
    return {
      id: value(element, 'Id') ?? '',
      type: value(element, 'Type') ?? '',
      target,
      part: external ? null : (pkg.find(resolveTarget(source, target)) ?? null),
    };
  });
}

/** A relationship to be written; `target` is as it shall stand in the part. */
export type NewRelationship = Pick<Relationship, 'id' | 'type' | 'target'>;

/**
 * The change to a source's relationships part that takes some away and adds others at the end.
 *
 * @returns the change for {@link Package.with}; a part that is not there yet is made
 */
export async function editRelationships(
  pkg: Package,
  source: string,
  change: { readonly remove?: ReadonlySet<string>; readonly add?: readonly NewRelationship[] },
): Promise<readonly [string, Uint8Array]> {
  const name = pkg.find(relationshipsPartOf(source));
  const markup = (prefix: string): string =>
    (change.add ?? [])
      .map(
        ({ id, type, target }) =>
          `<${prefix}Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`,
      )
      .join('');
  if (name === undefined) {
    return [
      relationshipsPartOf(source),
      newXml(`<Relationships xmlns="${namespaces.packageRelationships}">${markup('')}</Relationships>`),
    ];
  }
  const part = await readXmlPart(pkg, name);
  const edits: Edit[] = childrenNamed(part.root, 'Relationship')
    .filter((element) => change.remove?.has(value(element, 'Id') ?? ''))
    .map(remove);
  const added = markup(prefixOf(part.root));
  if (added !== '') edits.push(append(part, part.root, added));
  return edited(part, edits);
}

/** The highest number that is given out. Ids with more digits need not be looked at: none is ever given out. */
const HIGHEST_ID = 999_999_999;

/** Ids `rId7`, `rId8`, … that none of these have. */
export function freshRelationshipIds(taken: readonly Relationship[], count: number): readonly string[] {
  const numbers = taken.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return freeNumbers(numbers, count, { from: 1, to: HIGHEST_ID }).map((number) => `rId${number}`);
}
