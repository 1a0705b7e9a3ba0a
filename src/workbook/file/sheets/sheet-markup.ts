import { cellAddress, columnLetters, rangeAddress, type CellRange } from '../../../model/cell';
import { namespaces } from '../../../xlsx/namespaces';
import { escapeCellAttribute } from '../../../xlsx/xml/escape';
import { cellsMarkup, heightOf, widthOf } from './cells-markup';
import { conditionsMarkup } from './conditions-markup';
import { pageMarkup } from './page';
import type { SheetDraft } from './sheet-draft';
import type { SheetFitting } from './sheet-fitting';
import { validationsMarkup } from './validation';

/** Ids of the relationships that lead from a sheet to its own parts. */
export interface SheetRelations {
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

/** The part of a sheet in pieces, its elements in the order of the schema (CT_Worksheet, ISO 29500-1 §18.3.1.99). */
export function* sheetMarkup(
  draft: SheetDraft,
  relations: SheetRelations,
  fitting: SheetFitting,
): Iterable<string | Uint8Array> {
  yield `<worksheet xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.officeRelationships}">`;
  yield propertiesMarkup(draft);
  yield `<dimension ref="A1:${columnLetters(Math.max(1, widthOf(draft)))}${Math.max(1, heightOf(draft))}"/>`;
  yield viewMarkup(draft, fitting.selected);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsMarkup(draft.widths);
  yield* cellsMarkup(draft, fitting);
  yield mergesMarkup(draft.merges);
  yield conditionsMarkup(draft.conditions, fitting);
  yield validationsMarkup(draft.validations, fitting.formula);
  yield linksMarkup(draft);
  yield pageMarkup(draft.page);
  if (relations.drawing !== undefined) yield `<drawing r:id="${relations.drawing}"/>`;
  if (relations.notes !== undefined) yield `<legacyDrawing r:id="${relations.notes}"/>`;
  yield tablesMarkup(relations.tables);
  yield '</worksheet>';
}

function propertiesMarkup({ tab, page }: SheetDraft): string {
  const properties =
    (tab === null ? '' : `<tabColor rgb="FF${tab}"/>`) + (page === null ? '' : '<pageSetUpPr fitToPage="1"/>');
  return properties === '' ? '' : `<sheetPr>${properties}</sheetPr>`;
}

function viewMarkup({ freeze }: SheetDraft, selected: boolean): string {
  const view = `<sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (freeze === null) return `<sheetViews>${view}/></sheetViews>`;
  const { rows, columns } = freeze;
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = cellAddress({ row: rows + 1, column: columns + 1 });
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return `<sheetViews>${view}><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnsMarkup(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function mergesMarkup(merges: readonly CellRange[]): string {
  const cells = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return cells.length === 0 ? '' : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

function linksMarkup({ cells }: SheetDraft): string {
  const links: string[] = [];
  cells.forEach((row, down) => {
    row?.forEach((cell, along) => {
      if (!cell?.link) return;
      const { location, tooltip } = cell.link;
      const tip = tooltip === '' ? '' : ` tooltip="${escapeCellAttribute(tooltip)}"`;
      const ref = cellAddress({ row: down + 1, column: along + 1 });
      links.push(`<hyperlink ref="${ref}" location="${escapeCellAttribute(location)}"${tip}/>`);
    });
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function tablesMarkup(ids: readonly string[]): string {
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`);
  return parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
}
