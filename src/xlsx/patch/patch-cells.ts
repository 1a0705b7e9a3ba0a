import { appendAll } from '../../model/append';
import { cellAddress } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { namespaces } from '../namespaces';
import type { Package } from '../opc/package';
import { recalculateOnLoad } from '../workbook/recalculate';
import type { StyleSheet } from '../styles/style-sheet';
import { readStyles, withStylesPart } from '../styles/workbook-styles';
import { readTables } from '../workbook/tables';
import { UnusableFile } from '../unusable-file';
import { readWorkbook } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { edited, readXmlPart } from '../opc/xml-part';
import type { RenderTarget } from '../xml/render';
import { decodeXml, encodeXml } from '../xml/text';
import type { XmlElement } from '../xml/tree';
import { tagValue } from '../xml/walk';
import { checkEdit, type CellEdit, type EditRefusal } from './cell-edit';
import { fontOf, formatAt, formatWithNumberFormat, isLocked } from './cell-formats';
import { newCell, replacedCell, type CellContent } from './cell-markup';
import { placeNewCells, type CreatedCell } from './new-cells';
import { headerRanges, refusalOf } from './refusal';
import { richCells } from './rich-cells';
import { hasMarks, withText, type RichText } from './rich-text';
import { sheetLayout, type SheetLayout } from './sheet-layout';

/** A patched package, and the edits that were not made. */
export interface Patched {
  readonly package: Package;
  readonly refused: readonly { readonly edit: CellEdit; readonly reason: EditRefusal }[];
}

/**
 * Changes just these cells of a sheet, by splicing: value and type, and the number format where one is asked for.
 * Text that has several formats, or phonetic hints, keeps them.
 * Everything else of the sheet part stays character for character. The workbook is asked to calculate again when it
 * is next opened, since formulas keep their last results; the calculation chain lists formulas only, none of which
 * comes or goes here, so it stays right as it is. Of two edits of one cell the later counts.
 *
 * @throws RangeError for a value or place that no sheet can have, or a sheet that is not there;
 *   UnusableFile where a part cannot be read
 */
export async function patchCells(pkg: Package, sheetName: string, edits: readonly CellEdit[]): Promise<Patched> {
  edits.forEach(checkEdit);
  if (edits.length === 0) return { package: pkg, refused: [] };
  const workbook = await readWorkbook(pkg);
  const entry = workbook.sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, sheetName));
  if (entry === undefined) throw new RangeError(`No worksheet ${sheetName}`);
  const { text, encoding } = decodeXml(await pkg.read(entry.part), entry.part);
  const layout = sheetLayout(text, entry.part, edits);
  if (layout === null) throw new UnusableFile('broken', `${entry.part}: no sheetData`);

  const styles = await readStyles(pkg, workbook);
  // A number format needs a styles part to stand in.
  if (styles === null && edits.some(({ numberFormat }) => numberFormat !== undefined)) {
    return patchCells(await withStylesPart(pkg, workbook), sheetName, edits);
  }
  const headers = headerRanges(await readTables(pkg, entry.part));
  const latest = new Map(edits.map((edit) => [cellAddress(edit), edit]));
  const refused: { edit: CellEdit; reason: EditRefusal }[] = [];
  const present = edits.flatMap((edit) => layout.cells.get(cellAddress(edit)) ?? []);
  const richTexts = await richCells(pkg, workbook, { text, root: layout.root, part: entry.part }, present);
  const target = targetOf(layout);
  const splices: Edit[] = [];
  const created: CreatedCell[] = [];
  for (const edit of latest.values()) {
    const format = formatAt(layout, edit);
    const [cell] = layout.cells.get(cellAddress(edit)) ?? [];
    const rich = cell && richTexts.get(cell);
    const locked = layout.isProtected && (styles === null || isLocked(styles, format));
    const loses = rich !== undefined && losesMarks(edit, rich, styles ? fontOf(styles, format) : undefined);
    const reason = refusalOf(edit, layout, headers, locked, loses);
    if (reason !== null) {
      refused.push({ edit, reason });
      continue;
    }
    const style = styles === null ? format : styleOf(edit, format, styles);
    if (cell === undefined) {
      created.push({ place: edit, markup: newCell(prefixOf(layout), cellAddress(edit), edit.value, style) });
      continue;
    }
    const content = contentOf(edit, rich, target);
    const markup = replacedCell(text, cell.tag, content, style === format ? null : style, cell.extension);
    splices.push({ start: cell.tag.start, end: cell.end, text: markup });
  }
  appendAll(splices, placeNewCells(text, layout, created));
  if (splices.length === 0) return { package: pkg, refused };

  const workbookXml = await readXmlPart(pkg, workbook.part);
  const styleChange = styles?.change() ?? null;
  return {
    package: pkg.with([
      [entry.part, encodeXml({ text: applyEdits(text, splices), encoding })],
      edited(workbookXml, recalculateOnLoad(workbookXml)),
      ...(styleChange === null ? [] : [styleChange]),
    ]),
    refused,
  };
}

function prefixOf(layout: SheetLayout): string {
  return layout.sheetData.tag.name.replace(/[^:]*$/, '');
}

/** How elements of the main namespace are written in the sheet. */
function targetOf(layout: SheetLayout): RenderTarget {
  const prefix = prefixOf(layout).slice(0, -1);
  return {
    prefix,
    namespace: tagValue(layout.root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? namespaces.spreadsheet,
  };
}

function styleOf({ numberFormat, value }: CellEdit, format: number, styles: StyleSheet): number {
  return numberFormat === undefined
    ? format
    : formatWithNumberFormat(styles, format, numberFormat, typeof value === 'number');
}

function losesMarks({ value, dropsRuns }: CellEdit, rich: RichText, font: XmlElement | undefined): boolean {
  return typeof value === 'number' && dropsRuns !== true && hasMarks(rich, font);
}

function contentOf({ value }: CellEdit, rich: RichText | undefined, target: RenderTarget): CellContent {
  return rich === undefined || typeof value === 'number' || value === ''
    ? value
    : { rich: withText(rich, value, target) };
}
