import { cellAddress, overlap, parseRange, rangeAddress, type CellPlace, type CellRange } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import type { Package } from '../opc/package';
import { edited, readXmlPart } from '../opc/xml-part';
import { readTables, type Table } from '../workbook/tables';
import { readWorkbook } from '../workbook/workbook';
import { applyEdits, setAttribute, type Edit } from '../xml/edits';
import { child, value } from '../xml/query';
import { decodeXml, encodeXml } from '../xml/text';
import { newCell } from './cell-markup';
import { formatAt } from './cell-formats';
import { placeNewCells, type CreatedCell } from './new-cells';
import { sheetLayout, type SheetLayout } from './sheet-layout';

/** The most blank rows that may lie between a table's last row and a row typed below it. */
const BLANK_ROWS_BELOW = 20;

/** A table and the row that it shall end with. */
interface Growth {
  readonly table: Table;
  readonly bottom: number;
}

/**
 * Lets tables grow down over cells that are about to be filled below them, as Excel does when somebody types there: the
 * table's and its filter's range, the ranges of the validations and conditional formats that end with it, and for the
 * new rows the height and the cell formats of its last row. A table with a totals row does not grow, nor one on a
 * protected sheet, nor over cells that hold something, belong to another table or are merged: those are no rows of it.
 *
 * @param filled the cells to be filled
 * @param isTaken whether a cell of a block holds something, or belongs to a merge
 * @returns the same package where no table grows
 * @throws UnusableFile where a part cannot be read
 */
export async function growTables(
  pkg: Package,
  sheetName: string,
  filled: readonly CellPlace[],
  isTaken: (block: CellRange) => boolean,
): Promise<Package> {
  const workbook = await readWorkbook(pkg);
  const entry = workbook.sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, sheetName));
  if (entry === undefined || filled.length === 0) return pkg;
  const tables = await readTables(pkg, entry.part);
  if (!tables.some(({ range }) => filled.some(({ row }) => row > range.bottom))) return pkg;
  let grown = pkg;
  for (const table of tables) {
    const bottom = reachOf(
      table,
      filled,
      (block) => isTaken(block) || tables.some(({ range }) => overlap(block, range)),
    );
    if (bottom > table.range.bottom) grown = await grow(grown, entry.part, { table, bottom });
  }
  return grown;
}

/** The row that a table ends with when these cells are filled. */
function reachOf(
  { range, totalsRowCount }: Table,
  filled: readonly CellPlace[],
  isTaken: (block: CellRange) => boolean,
): number {
  if (totalsRowCount > 0) return range.bottom;
  const rows = filled.filter(({ row, column }) => row > range.bottom && column >= range.left && column <= range.right);
  let reach = range.bottom;
  for (const row of [...new Set(rows.map((place) => place.row))].sort((a, b) => a - b)) {
    const between = { top: reach + 1, left: range.left, bottom: row, right: range.right };
    if (row - reach > BLANK_ROWS_BELOW + 1 || isTaken(between)) break;
    reach = row;
  }
  return reach;
}

async function grow(pkg: Package, part: string, { table, bottom }: Growth): Promise<Package> {
  const { text, encoding } = decodeXml(await pkg.read(part), part);
  const layout = sheetLayout(text, part, placesOf(table.range, bottom));
  if (layout === null || layout.isProtected) return pkg;
  const edits = [...newRows(text, layout, table.range, bottom), ...widenedRules(layout, table.range, bottom)];
  const xml = await readXmlPart(pkg, table.part);
  const ref = rangeAddress({ ...table.range, bottom });
  const filter = child(xml.root, 'autoFilter');
  const filtered = filter && parseRange(value(filter, 'ref') ?? '');
  return pkg.with([
    [part, encodeXml({ text: applyEdits(text, edits), encoding })],
    edited(xml, [
      setAttribute(xml.root, 'ref', ref),
      ...(filter && filtered?.bottom === table.range.bottom
        ? [setAttribute(filter, 'ref', rangeAddress({ ...filtered, bottom }))]
        : []),
    ]),
  ]);
}

/** The cells of a table's last row and of the rows that it grows by. */
function placesOf({ left, right, bottom: last }: CellRange, bottom: number): readonly CellPlace[] {
  const columns = columnsOf({ left, right });
  return Array.from({ length: bottom - last + 1 }, (_, down) =>
    columns.map((column) => ({ row: last + down, column })),
  ).flat();
}

function columnsOf({ left, right }: Pick<CellRange, 'left' | 'right'>): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, along) => left + along);
}

function newRows(text: string, layout: SheetLayout, range: CellRange, bottom: number): readonly Edit[] {
  const prefix = layout.sheetData.tag.name.replace(/[^:]*$/, '');
  const created: CreatedCell[] = placesOf(range, bottom)
    .filter((place) => place.row > range.bottom && !layout.cells.has(cellAddress(place)))
    .map((place) => {
      const format = formatAt(layout, { row: range.bottom, column: place.column });
      return { place, markup: newCell(prefix, cellAddress(place), '', format) };
    });
  const [last] = layout.rows.get(range.bottom) ?? [];
  const height = last?.tag.attributes.filter(({ name }) => name === 'ht' || name === 'customHeight') ?? [];
  return placeNewCells(text, layout, created, height.map(({ start, end }) => ` ${text.slice(start, end)}`).join(''));
}

/** Lets the ranges that end with the table, in its columns, end with its new last row. */
function widenedRules({ ruleRanges }: SheetLayout, range: CellRange, bottom: number): readonly Edit[] {
  return ruleRanges.flatMap(({ start, end, ranges }) => {
    const widened = ranges
      .split(/\s+/)
      .map((address) => {
        const own = parseRange(address);
        const ends = own?.bottom === range.bottom && own.left <= range.right && own.right >= range.left;
        return own && ends ? rangeAddress({ ...own, bottom }) : address;
      })
      .join(' ');
    return widened === ranges ? [] : [{ start, end, text: widened }];
  });
}
