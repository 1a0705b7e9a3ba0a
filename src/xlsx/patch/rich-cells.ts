import type { Package } from '../opc/package';
import { sharedStringsPart, type Workbook } from '../workbook/workbook';
import { child, textOf } from '../xml/query';
import { decodeXml } from '../xml/text';
import { parseXml, splitName, type XmlElement, type XmlTree } from '../xml/tree';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import type { CellElement } from './cell-elements';
import { readRichText, type RichText } from './rich-text';

/**
 * Which of these cells of a sheet part hold rich text, and what.
 *
 * @param sheet its text, of which `root` is the first tag, and the part's name
 * @throws UnusableFile where the shared strings cannot be read
 */
export async function richCells(
  pkg: Package,
  workbook: Workbook,
  sheet: { readonly text: string; readonly root: OpenTag; readonly part: string },
  cells: readonly CellElement[],
): Promise<ReadonlyMap<CellElement, RichText>> {
  const { text, root, part } = sheet;
  const found = new Map<CellElement, RichText>();
  const shared = new Map<CellElement, number>();
  for (const cell of cells) {
    const type = tagValue(cell.tag, 't');
    if (type !== 's' && type !== 'inlineStr') continue;
    const { tree, element } = fragment(text, root, cell.tag.start, cell.end, part);
    const content = element && child(element, type === 's' ? 'v' : 'is');
    if (content === undefined) continue;
    if (type === 's') shared.set(cell, Number(textOf(tree, content)));
    else note(found, cell, readRichText(tree, content));
  }
  if (shared.size === 0) return found;
  const strings = await richStrings(pkg, workbook, new Set(shared.values()));
  for (const [cell, index] of shared) note(found, cell, strings.get(index) ?? null);
  return found;
}

function note(found: Map<CellElement, RichText>, cell: CellElement, rich: RichText | null): void {
  if (rich !== null) found.set(cell, rich);
}

/** The rich ones among these shared strings, by index. */
async function richStrings(
  pkg: Package,
  workbook: Workbook,
  indexes: ReadonlySet<number>,
): Promise<ReadonlyMap<number, RichText>> {
  const part = sharedStringsPart(workbook);
  const found = new Map<number, RichText>();
  if (part === undefined) return found;
  const { text } = decodeXml(await pkg.read(part), part);
  // Most workbooks have none; a look for their elements is far cheaper than a walk.
  if (!/<(?:[\w.-]+:)?(?:rPr|rPh|phoneticPr)[\s/>]/.test(text)) return found;
  let root: OpenTag | null = null;
  let index = -1;
  let start = 0;
  walkXml(text, part, {
    open(tag) {
      root ??= tag;
      if (splitName(tag.name)[1] !== 'si') return;
      index++;
      start = tag.start;
    },
    close(name, _start, end) {
      if (root === null || splitName(name)[1] !== 'si' || !indexes.has(index)) return;
      const { tree, element } = fragment(text, root, start, end, part);
      const rich = element && readRichText(tree, element);
      if (rich) found.set(index, rich);
    },
  });
  return found;
}

interface Fragment {
  readonly tree: XmlTree;
  readonly element: XmlElement | undefined;
}

/** One element of a part as a tree of its own, with the namespaces that the part's root declares. */
function fragment(text: string, root: OpenTag, start: number, end: number, part: string): Fragment {
  const tree = parseXml(`${text.slice(root.start, root.end)}${text.slice(start, end)}</${root.name}>`, part);
  return { tree, element: tree.root.children[0] };
}
