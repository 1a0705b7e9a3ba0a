import { cellAddress } from '../../model/cell';
import { DAYS_1900_TO_1904, formatDay } from '../../model/day';
import type { CellEdit, FormCell } from '../../model/form-fill';
import type { Package } from '../../xlsx/opc/package';
import { formatAt } from '../../xlsx/patch/cell-formats';
import { sheetLayout } from '../../xlsx/patch/sheet-layout';
import { readCellFormats } from '../../xlsx/read/cell-formats';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import { decodeXml } from '../../xlsx/xml/text';

/** Of the cells that should hold a day, those whose format shows one. */
export async function dayCells(pkg: Package, sheet: string, cells: readonly CellEdit[]): Promise<ReadonlySet<string>> {
  const days = cells.filter(({ value }) => typeof value === 'object');
  if (days.length === 0) return new Set();
  const workbook = await readWorkbook(pkg);
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry) return new Set();
  const { text } = decodeXml(await pkg.read(entry.part), entry.part);
  const layout = sheetLayout(text, entry.part, days);
  const formats = await readCellFormats(pkg, workbook);
  return new Set(
    days.filter((place) => layout && formats.showsDay(formats.of(formatAt(layout, place)))).map(cellAddress),
  );
}

/** A value as a cell holds it: a day as its number where the cell shows one, else as text. */
export function valueFor(value: FormCell, showsDay: boolean, date1904: boolean): string | number {
  if (typeof value !== 'object') return value;
  if (!showsDay) return formatDay(value.day);
  return date1904 ? value.day - DAYS_1900_TO_1904 : value.day;
}
