import { sameName } from '../../../model/excel-names';
import type { Package } from '../../../xlsx/opc/package';
import { sheetLayout } from '../../../xlsx/patch/sheet-layout';
import { placeNewCells } from '../../../xlsx/patch/new-cells';
import { readWorkbook } from '../../../xlsx/workbook/workbook';
import { applyEdits, type Edit } from '../../../xlsx/xml/edits';
import { decodeXml, encodeXml } from '../../../xlsx/xml/text';
import type { BesideCell } from './sheet-contents';

/**
 * Puts cells that stood beside a form onto the sheet that has taken its place, each where it was: value, formula and
 * format, for formats and shared strings are the workbook's. The columns keep their widths.
 *
 * @param cells outside what the new sheet holds
 * @param columns markup of the `col` elements to the right of those that the form declares
 * @throws RangeError where the sheet, or its sheetData, is not there
 */
export async function carryCells(
  pkg: Package,
  sheet: string,
  cells: readonly BesideCell[],
  columns: readonly string[],
): Promise<Package> {
  const entry = (await readWorkbook(pkg)).sheets.find(({ name }) => sameName(name, sheet));
  if (!entry) throw new RangeError(`No worksheet ${sheet}`);
  const { text, encoding } = decodeXml(await pkg.read(entry.part), entry.part);
  const layout = sheetLayout(
    text,
    entry.part,
    cells.map(({ place }) => place),
  );
  if (!layout) throw new RangeError(`${entry.part} has no cells`);
  const edits: Edit[] = [...columnEdits(text, columns), ...placeNewCells(text, layout, cells)];
  return pkg.with([[entry.part, encodeXml({ text: applyEdits(text, edits), encoding })]]);
}

/** The columns lie to the right of those that the form declares. */
function columnEdits(text: string, columns: readonly string[]): readonly Edit[] {
  const end = text.indexOf('</cols>');
  return end < 0 || columns.length === 0 ? [] : [{ start: end, end, text: columns.join('') }];
}
