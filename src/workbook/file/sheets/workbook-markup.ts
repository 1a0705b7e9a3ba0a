import { namespaces } from '../../../xlsx/namespaces';
import { escapeAttribute, escapeText } from '../../../xlsx/xml/escape';
import type { SheetDraft } from './sheet-draft';

/**
 * The part of a workbook of these sheets (ISO 29500-1 §18.2.27), which is calculated when it is opened.
 *
 * @param ids of the relationships that lead to the sheets
 */
export function workbookMarkup(drafts: readonly SheetDraft[], ids: readonly string[]): string {
  const sheets = drafts.map(
    ({ sheet }, index) => `<sheet name="${escapeAttribute(sheet)}" sheetId="${index + 1}" r:id="${ids[index] ?? ''}"/>`,
  );
  return [
    `<workbook xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.officeRelationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    namesMarkup(drafts),
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

function namesMarkup(drafts: readonly SheetDraft[]): string {
  const names = drafts.flatMap((draft, index) =>
    draft.names.map(({ name, formula, isLocal }) => {
      const local = isLocal ? ` localSheetId="${index}"` : '';
      return `<definedName name="${escapeAttribute(name)}"${local}>${escapeText(formula)}</definedName>`;
    }),
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
