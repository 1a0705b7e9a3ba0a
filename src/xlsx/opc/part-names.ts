/**
 * Part names as the package keeps them: no leading slash, `xl/workbook.xml`. The package itself, as the source of
 * relationships, is the empty name.
 */

/**
 * The name of the part that a zip entry holds. Old .NET libraries and some zip programs for Windows separate folders by
 * backslashes, which Excel reads.
 */
export function partName(entryName: string): string {
  return entryName.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** `xl/` of `xl/workbook.xml`, with its slash; empty at the top. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of another one (ISO 29500-2 §6.5.2): `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/**
 * The part a relationship's target names (RFC 3986 §5.2, as far as parts go): relative to the source's folder or, with
 * a leading slash, to the package; `.` and `..` are followed, a fragment is dropped. Programs that write entry names
 * with backslashes write targets with them, too.
 */
export function resolveTarget(source: string, target: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split('#');
  const segments = path.startsWith('/') ? [] : folderOf(source).split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The shortest relative target from one part to another: `../drawings/drawing1.xml`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/**
 * The first free name of the shape that a part's name has: `xl/worksheets/sheet3.xml` for a sheet1.xml where two stand
 * already. Names that differ in case only are the same (ISO 29500-2 §6.2.2.3).
 *
 * @param taken names in lower case
 */
export function freePartName(like: string, taken: ReadonlySet<string>): string {
  const [, stem = '', extension = ''] = /^(.*?)\d*(\.[^./]*)?$/.exec(like) ?? [];
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${extension}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
