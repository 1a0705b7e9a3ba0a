import { chartName } from '../../written-mark';
import { newXml } from '../../../xlsx/opc/xml-part';
import { openPackage } from '../../../xlsx/workbook/open';
import { kindOf, readRelationships } from '../../../xlsx/opc/relationships';
import { savePackage } from '../../../xlsx/opc/save';
import { readWorkbook } from '../../../xlsx/workbook/workbook';
import type { Package } from '../../../xlsx/opc/package';
import { fitNoteBoxes } from './note-box';
import type { SheetDraft } from './sheet-draft';

type Change = readonly [part: string, bytes: Uint8Array];

// Rows of blank styled cells pack better than anything a stranger may send.
const OWN_WORK = { ratio: Number.POSITIVE_INFINITY };

const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Says what the workbook is and nothing of who made it or when. */
const PROPERTIES: readonly Change[] = [
  ['docProps/app.xml', newXml(`<Properties xmlns="${APP}"><Application>双联台账</Application></Properties>`)],
  [
    'docProps/core.xml',
    newXml(
      `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}"><dc:title>双联台账</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
    ),
  ],
];

/**
 * Puts right what hucre writes otherwise than the plans mean it:
 * - a data bar from 0 shows 0 as a bar of a tenth (`<dataBar>` without `minLength`, which then is 10);
 * - a note's box is too small for its text;
 * - charts are named `Chart 1`, as a user's may be;
 * - the document properties name the library.
 *
 * @param drafts the sheets in the order in which they were written
 */
export async function completeParts(bytes: Uint8Array, drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const pkg = await openPackage(bytes, OWN_WORK);
  const { sheets } = await readWorkbook(pkg);
  const changes: Change[] = [...PROPERTIES];
  for (const [index, draft] of drafts.entries()) {
    const part = sheets[index]?.part;
    if (part !== undefined) changes.push(...(await sheetChanges(pkg, part, draft)));
  }
  return savePackage(pkg.with(changes));
}

/** By the kind of the part that a sheet leads to. */
const REWRITES: Readonly<Record<string, (markup: string, draft: SheetDraft) => string>> = {
  vmlDrawing: (markup, draft) => fitNoteBoxes(draft, markup),
  drawing: (markup) =>
    markup.replace(/ name="Chart (\d+)"/g, (_, number: string) => ` name="${chartName(Number(number))}"`),
};

async function sheetChanges(pkg: Package, part: string, draft: SheetDraft): Promise<Change[]> {
  const changes: Change[] = [];
  if (draft.conditions.some(({ type }) => type === 'dataBar')) {
    changes.push(
      await rewritten(pkg, part, (markup) => markup.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">')),
    );
  }
  for (const relationship of await readRelationships(pkg, part)) {
    const rewrite = REWRITES[kindOf(relationship)];
    if (rewrite && relationship.part !== null)
      changes.push(await rewritten(pkg, relationship.part, (markup) => rewrite(markup, draft)));
  }
  return changes;
}

async function rewritten(pkg: Package, part: string, rewrite: (markup: string) => string): Promise<Change> {
  return [part, new TextEncoder().encode(rewrite(new TextDecoder().decode(await pkg.read(part))))];
}
