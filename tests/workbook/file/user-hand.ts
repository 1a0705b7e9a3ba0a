import { cellAddress, quoteSheet, type CellPlace } from '../../../src/model/cell';
import { openPackage } from '../../../src/xlsx/workbook/open';
import type { Package } from '../../../src/xlsx/opc/package';
import { savePackage } from '../../../src/xlsx/opc/save';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';

/** Edits a user makes in some office program, made here on the parts themselves, so that nothing else changes. */
export type HandEdit = (bytes: Uint8Array) => Promise<Uint8Array>;

const WORKBOOK = 'xl/workbook.xml';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

async function rewrite(bytes: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const before = new TextDecoder().decode(await pkg.read(part));
  const after = change(before);
  if (after === before) throw new Error(`${part}: the edit changed nothing`);
  return savePackage(pkg.with([[part, new TextEncoder().encode(after)]]));
}

async function partOf(pkg: Package, sheet: string): Promise<string> {
  const entry = (await readWorkbook(pkg)).sheets.find(({ name }) => name === sheet);
  if (!entry) throw new Error(`no sheet ${sheet}`);
  return entry.part;
}

/** A plain text as it stands in hucre's and the grafting's markup. */
const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** Renames a sheet; the references of defined names follow, as they do in Excel. */
export function renameSheet(sheet: string, to: string): HandEdit {
  return (bytes) =>
    rewrite(bytes, WORKBOOK, (xml) =>
      xml
        .replace(`<sheet name="${markup(sheet)}"`, `<sheet name="${markup(to)}"`)
        .replace(
          new RegExp(`(<definedName [^>]*>)${escaped(quoteSheet(sheet))}!`, 'g'),
          (_, tag: string) => `${tag}${quoteSheet(to)}!`,
        ),
    );
}

export function hideSheet(sheet: string): HandEdit {
  return (bytes) =>
    rewrite(bytes, WORKBOOK, (xml) => xml.replace(`<sheet name="${markup(sheet)}"`, '$& state="hidden"'));
}

/** Moves a sheet's tab to the front; the names that are local to sheets follow them. */
export function moveSheetToFront(sheet: string): HandEdit {
  return (bytes) =>
    rewrite(bytes, WORKBOOK, (xml) => {
      const tabs = xml.match(/<sheet [^>]*\/>/g) ?? [];
      const from = tabs.findIndex((tab) => tab.includes(`name="${markup(sheet)}"`));
      const order = [from, ...[...tabs.keys()].filter((index) => index !== from)];
      return xml
        .replace(tabs.join(''), order.map((index) => tabs[index]).join(''))
        .replace(/localSheetId="(\d+)"/g, (_, index: string) => `localSheetId="${order.indexOf(Number(index))}"`);
    });
}

/** The same as programs do it that leave the names' indexes of sheets as they were. */
export function moveSheetAlone(sheet: string): HandEdit {
  return (bytes) =>
    rewrite(bytes, WORKBOOK, (xml) => {
      const tab = new RegExp(`<sheet name="${escaped(markup(sheet))}"[^>]*/>`).exec(xml)?.[0] ?? '';
      return xml.replace(tab, '').replace(/<sheets[^>]*>/, (open) => open + tab);
    });
}

/** Deletes a sheet with the names that are local to it. Its part stays behind, which no reader minds. */
export function removeSheet(sheet: string): HandEdit {
  return (bytes) =>
    rewrite(bytes, WORKBOOK, (xml) => {
      const tabs = xml.match(/<sheet [^>]*\/>/g) ?? [];
      const gone = tabs.findIndex((tab) => tab.includes(`name="${markup(sheet)}"`));
      return xml
        .replace(tabs[gone] ?? '', '')
        .replace(new RegExp(`<definedName [^>]*localSheetId="${gone}"[^>]*>[^<]*</definedName>`, 'g'), '')
        .replace(
          /localSheetId="(\d+)"/g,
          (_, index: string) => `localSheetId="${Number(index) > gone ? Number(index) - 1 : index}"`,
        );
    });
}

/** Any edit of a sheet's own markup. */
export function editSheet(sheet: string, change: (xml: string) => string): HandEdit {
  return async (bytes) => rewrite(bytes, await partOf(await openPackage(bytes), sheet), change);
}

/** Any edit of the workbook's own markup. */
export function editWorkbook(change: (xml: string) => string): HandEdit {
  return (bytes) => rewrite(bytes, WORKBOOK, change);
}

/** Adds a part that a sheet leads to: notes, comments. */
export function attachPart(sheet: string, kind: string, part: string, type: string, content: string): HandEdit {
  return async (bytes) => {
    const pkg = await openPackage(bytes);
    const relationships = `${(await partOf(pkg, sheet)).replace('worksheets/', 'worksheets/_rels/')}.rels`;
    const text = async (name: string): Promise<string> => new TextDecoder().decode(await pkg.read(name));
    const target = `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="/${part}"/>`;
    const changes: readonly (readonly [string, string])[] = [
      [part, content],
      [relationships, (await text(relationships)).replace('</Relationships>', `${target}$&`)],
      [
        '[Content_Types].xml',
        (await text('[Content_Types].xml')).replace(
          '</Types>',
          `<Override PartName="/${part}" ContentType="${type}"/>$&`,
        ),
      ],
    ];
    return savePackage(pkg.with(changes.map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const)));
  };
}

export const lockStructure: HandEdit = editWorkbook((xml) =>
  xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/>$&'),
);

export function protectSheet(sheet: string): HandEdit {
  return editSheet(sheet, (xml) =>
    xml.replace('</sheetData>', '$&<sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
}

/** Types into a cell; a blank one is added behind the others of its row, or in a row of its own behind all rows. */
export function typeOver(sheet: string, place: CellPlace, value: string | number): HandEdit {
  const content =
    typeof value === 'number' ? ['', `<v>${value}</v>`] : [' t="inlineStr"', `<is><t>${markup(value)}</t></is>`];
  return async (bytes) =>
    rewrite(bytes, await partOf(await openPackage(bytes), sheet), (xml) => {
      const address = cellAddress(place);
      const typed = `${content[0] ?? ''}>${content[1] ?? ''}</c>`;
      if (xml.includes(`<c r="${address}"`)) {
        return xml.replace(
          new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`),
          (_, attributes: string) => `<c r="${address}"${attributes.replace(/ t="\w+"/, '')}${typed}`,
        );
      }
      const added = `<c r="${address}"${typed}`;
      if (!xml.includes(`<row r="${place.row}"`))
        return xml.replace('</sheetData>', `<row r="${place.row}">${added}</row>$&`);
      return xml.replace(new RegExp(`(<row r="${place.row}"[^>]*>.*?)</row>`), `$1${added}</row>`);
    });
}
