import { rangeAddress, parseRange, type CellRange } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import type { Package } from '../opc/package';
import { readWorkbook } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { decodeXml, encodeXml } from '../xml/text';
import { tagValue, walkXml, type OpenTag } from '../xml/walk';
import { splitName } from '../xml/tree';
import { sheetLayout } from './sheet-layout';

/** The result of splitting merged cells; only `done` changes anything. */
export type Unmerged =
  | { readonly kind: 'done'; readonly package: Package }
  /** The sheet is not there, or has no merged cells of just this range. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'protected' };

/** Splits merged cells. Each cell keeps its format; all but the first are blank. @throws UnusableFile */
export async function unmerge(pkg: Package, sheetName: string, range: CellRange): Promise<Unmerged> {
  const { sheets } = await readWorkbook(pkg);
  const entry = sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, sheetName));
  if (!entry) return { kind: 'gone' };
  const { text, encoding } = decodeXml(await pkg.read(entry.part), entry.part);
  if (sheetLayout(text, entry.part, [])?.isProtected) return { kind: 'protected' };
  const edits = withoutMerge(text, entry.part, rangeAddress(range));
  return edits.length === 0
    ? { kind: 'gone' }
    : { kind: 'done', package: pkg.with([[entry.part, encodeXml({ text: applyEdits(text, edits), encoding })]]) };
}

/** The splice that takes a merge out; with the last one the list goes, which may not be empty. */
function withoutMerge(text: string, part: string, address: string): readonly Edit[] {
  let list: OpenTag | null = null;
  let listEnd = 0;
  const merges: { readonly tag: OpenTag; end: number }[] = [];
  walkXml(text, part, {
    open: (tag) => {
      const [, local] = splitName(tag.name);
      if (local === 'mergeCells') list = tag;
      if (local === 'mergeCell') merges.push({ tag, end: tag.end });
    },
    close: (name, _, end) => {
      const [, local] = splitName(name);
      if (local === 'mergeCells') listEnd = end;
      const last = merges.at(-1);
      if (local === 'mergeCell' && last) last.end = end;
    },
  });
  const gone = merges.filter(({ tag }) => {
    const range = parseRange(tagValue(tag, 'ref') ?? '');
    return range !== null && rangeAddress(range) === address;
  });
  const found = list as OpenTag | null;
  if (!found || gone.length === 0) return [];
  if (gone.length === merges.length) return [{ start: found.start, end: listEnd, text: '' }];
  const count = text
    .slice(found.start, found.end)
    .replace(/(\scount\s*=\s*["'])\d+/, `$1${merges.length - gone.length}`);
  return [
    { start: found.start, end: found.end, text: count },
    ...gone.map(({ tag, end }) => ({ start: tag.start, end, text: '' })),
  ];
}
