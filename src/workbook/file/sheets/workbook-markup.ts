import { namespaces } from '../../../xlsx/namespaces';
import { escapeAttribute, escapeText } from '../../../xlsx/xml/escape';
import type { SheetDraft } from './sheet-draft';

/** A sheet as the part of its workbook names it. */
export interface NamedSheet extends Pick<SheetDraft, 'sheet' | 'names'> {
  /** Id of the relationship that leads to its part. */
  readonly id: string;
}

/** The part of a workbook of these sheets (ISO 29500-1 §18.2.27), which is calculated when it is opened. */
export function workbookMarkup(named: readonly NamedSheet[]): string {
  const sheets = named.map(
    ({ sheet, id }, index) => `<sheet name="${escapeAttribute(sheet)}" sheetId="${index + 1}" r:id="${id}"/>`,
  );
  return [
    `<workbook xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.officeRelationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    namesMarkup(named),
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function namesMarkup(named: readonly NamedSheet[]): string {
  const names = named.flatMap((own, index) =>
    own.names.map(({ name, formula, isLocal }) => {
      const local = isLocal ? ` localSheetId="${index}"` : '';
      return `<definedName name="${escapeAttribute(name)}"${local}>${escapeText(formula)}</definedName>`;
    }),
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
