import type { Package } from '../opc/package';
import { edited, prefixOf, readXmlPart } from '../opc/xml-part';
import { insertInSequence, setAttribute } from '../xml/edits';
import { child, childrenNamed } from '../xml/query';
import { workbookSequence } from './recalculate';
import { readWorkbook, type SheetEntry } from './workbook';

/** As many bytes from the start of a sheet's part as surely hold its views, which stand before the rows. */
const HEAD_BYTES = 16_384;
const VIEW = /<(?:\w+:)?sheetView(?=[\s/>])[^>]*>/g;

/**
 * Has the workbook open on a sheet, and on that alone: sheets that are selected together are changed together. A sheet
 * that is hidden, or not there, leaves the workbook as it is.
 *
 * @throws UnusableFile where a part cannot be read
 */
export async function openOn(pkg: Package, name: string): Promise<Package> {
  const workbook = await readWorkbook(pkg);
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name && sheet.state === 'visible');
  if (index < 0) return pkg;
  const part = await readXmlPart(pkg, workbook.part);
  const views = child(part.root, 'bookViews');
  const prefix = prefixOf(part.root);
  const markup = `<${prefix}workbookView activeTab="${index}"/>`;
  const edit = views
    ? childrenNamed(views, 'workbookView').map((view) => setAttribute(view, 'activeTab', String(index)))
    : [
        insertInSequence(
          part,
          part.root,
          workbookSequence,
          'bookViews',
          `<${prefix}bookViews>${markup}</${prefix}bookViews>`,
        ),
      ];
  const selections: [string, Uint8Array][] = [];
  for (const [at, sheet] of workbook.sheets.entries()) {
    const selected = await withSelection(pkg, sheet, at === index);
    if (selected) selections.push([sheet.part, selected]);
  }
  return pkg.with([edited(part, edit), ...selections]);
}

/**
 * A sheet's part with its views selected or not; null where they are as wanted. Only the head of the part is looked at:
 * a ledger of many rows is not parsed for one attribute.
 */
async function withSelection(pkg: Package, { part }: SheetEntry, wanted: boolean): Promise<Uint8Array | null> {
  const bytes = await pkg.read(part);
  // A character for each byte, so that places in the text are places in the part.
  const head = String.fromCharCode.apply(null, bytes.subarray(0, HEAD_BYTES) as unknown as number[]);
  const end = head.search(/<(?:\w+:)?sheetData[\s/>]/);
  const before = end < 0 ? head : head.slice(0, end);
  const after = before.replace(VIEW, (view) => {
    const plain = view.replace(/\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return wanted ? plain.replace(/^<[\w:]+/, '$& tabSelected="1"') : plain;
  });
  if (after === before) return null;
  const changed = Uint8Array.from(after, (character) => character.charCodeAt(0));
  const whole = new Uint8Array(changed.length + bytes.length - before.length);
  whole.set(changed);
  whole.set(bytes.subarray(before.length), changed.length);
  return whole;
}
