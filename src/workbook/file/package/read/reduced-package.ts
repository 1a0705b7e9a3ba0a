import { namespaces } from '../namespaces';
import { encodeXml } from '../xml/text';
import { escapeAttribute } from '../xml/escape';
import { storedZip } from './stored-zip';

/** A sheet as it goes to the reader. */
export interface ReducedSheet {
  readonly name: string;
  /** The `<sheetData>` element, and the prefix it is written with. */
  readonly markup: string;
  readonly prefix: string;
}

/**
 * A workbook of nothing but these sheets' cells and the shared strings, for hucre to read: no chart sheet,
 * drawing or validation can trip it, and without a styles part it answers dates as the serial numbers they are.
 * Nothing is packed, so that making it costs little more than a copy.
 *
 * @param sharedStrings the shared strings part as text, null where the workbook has none
 */
export function reducedPackage(sheets: readonly ReducedSheet[], sharedStrings: string | null): Uint8Array {
  const strings = sharedStrings === null ? [] : ['sharedStrings.xml'];
  const overrides = [type('workbook.xml', 'sheet.main'), ...sheets.map((_, index) => type(`worksheets/sheet${index + 1}.xml`, 'worksheet')), ...strings.map((path) => type(path, 'sharedStrings'))];
  const relationships = [...sheets.map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)), ...strings.map((path) => link('rId0', 'sharedStrings', path))];
  const entries = sheets.map(({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const parts: (readonly [string, string])[] = [
    ['[Content_Types].xml', `<Types xmlns="${namespaces.contentTypes}">${overrides.join('')}</Types>`],
    ['_rels/.rels', links(link('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/_rels/workbook.xml.rels', links(relationships.join(''))],
    ['xl/workbook.xml', `<workbook xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.officeRelationships}"><sheets>${entries.join('')}</sheets></workbook>`],
    ...sheets.map(({ markup, prefix }, index): [string, string] => {
      const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
      return [`xl/worksheets/sheet${index + 1}.xml`, `<${prefix}worksheet ${declaration}="${namespaces.spreadsheet}">${markup}</${prefix}worksheet>`];
    }),
    ...(sharedStrings === null ? [] : [['xl/sharedStrings.xml', sharedStrings] as const]),
  ];
  return storedZip(parts.map(([name, text]) => [name, encodeXml({ text, encoding: 'utf-8' })]));
}

function type(path: string, kind: string): string {
  return `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${namespaces.officeRelationships}/${kind}" Target="${target}"/>`;
}

function links(markup: string): string {
  return `<Relationships xmlns="${namespaces.packageRelationships}">${markup}</Relationships>`;
}
