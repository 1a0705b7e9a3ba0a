import type { Package } from './package';
import { append, remove, type Edit } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { edited, prefixOf, readXmlPart } from './xml-part';
import { childrenNamed, value } from '../xml/query';

/** The part of every package that gives each part's media type (ISO 29500-2 §6.2.3). */
export const contentTypesPart = '[Content_Types].xml';

/** Media types by part and by extension; keys in lower case, parts without leading slash. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/**
 * Reads the media types of a package's parts.
 *
 * @throws UnusableFile `broken` where the part is missing or not well-formed
 */
export async function readContentTypes(pkg: Package): Promise<ContentTypes> {
  const { root } = await readXmlPart(pkg, contentTypesPart);
  const entries = (local: string, key: string): Map<string, string> =>
    new Map(
      childrenNamed(root, local).map((element) => [
        partKey(value(element, key) ?? ''),
        value(element, 'ContentType') ?? '',
      ]),
    );
  return { overrides: entries('Override', 'PartName'), defaults: entries('Default', 'Extension') };
}

/** The media type of a part; undefined where the package gives none. */
export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  return types.overrides.get(partKey(part)) ?? types.defaults.get(extensionOf(part));
}

/**
 * The change to the content types for parts that go and parts that come: nothing where the extension's default says
 * it already, a new default behind the others for what is no XML (vml, png), else an override at the end.
 */
export async function editContentTypes(
  pkg: Package,
  change: { readonly remove?: Iterable<string>; readonly add?: ReadonlyMap<string, string> },
): Promise<readonly [string, Uint8Array]> {
  const part = await readXmlPart(pkg, contentTypesPart);
  const gone = new Set([...(change.remove ?? [])].map(partKey));
  const edits: Edit[] = childrenNamed(part.root, 'Override')
    .filter((element) => gone.has(partKey(value(element, 'PartName') ?? '')))
    .map(remove);
  const { defaults } = await readContentTypes(pkg);
  const known = new Map(defaults);
  const prefix = prefixOf(part.root);
  let newDefaults = '';
  let newOverrides = '';
  for (const [name, type] of change.add ?? []) {
    const extension = extensionOf(name);
    if (known.get(extension) === type) continue;
    if (!known.has(extension) && extension !== 'xml') {
      known.set(extension, type);
      newDefaults += `<${prefix}Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`;
    } else {
      newOverrides += `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/>`;
    }
  }
  const lastDefault = childrenNamed(part.root, 'Default').at(-1);
  if (newDefaults !== '' && lastDefault !== undefined)
    edits.push({ start: lastDefault.end, end: lastDefault.end, text: newDefaults });
  const atEnd = lastDefault === undefined ? newDefaults + newOverrides : newOverrides;
  if (atEnd !== '') edits.push(append(part, part.root, atEnd));
  return edited(part, edits);
}

function partKey(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
