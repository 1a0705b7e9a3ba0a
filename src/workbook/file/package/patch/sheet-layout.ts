import { parseRange, type CellPlace, type CellRange } from '../../../../model/cell';
import { isOn } from '../xml/query';
import { splitName } from '../xml/tree';
import { walkXml, type OpenTag } from '../xml/walk';

/** A cell element that stands in the sheet. */
export interface CellElement {
  readonly tag: OpenTag;
  readonly formula: boolean;
  /** Its `extLst`, which a new value does not touch; empty where it has none. */
  readonly extension: string;
  readonly end: number;
}

/** A row element in which cells are asked for. */
export interface RowElement {
  readonly tag: OpenTag;
  /** By column, those asked for. */
  readonly cells: ReadonlyMap<number, CellElement>;
  /** By column asked for, where the first cell beyond it starts; none where there is no such cell. */
  readonly nextCell: ReadonlyMap<number, number>;
  readonly closeStart: number;
}

/** What there is to know of a sheet part before some of its cells are changed. */
export interface SheetLayout {
  readonly sheetData: { readonly tag: OpenTag; readonly closeStart: number };
  /** By row number, those asked for. */
  readonly rows: ReadonlyMap<number, RowElement>;
  /** By row number asked for, where the first row beyond it starts; none where there is no such row. */
  readonly nextRow: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  /** Ranges of array formulas and data tables: their inner cells hold no formula element of their own. */
  readonly arrays: readonly CellRange[];
  /** Formats of whole columns. */
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  readonly isProtected: boolean;
}

/** An attribute's value in a start tag; undefined where it is absent. */
export function tagValue(tag: OpenTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/**
 * Walks through a sheet part and notes where the wanted cells are, or would be. Rows and cells without an address
 * follow the one before (ISO 29500-1 §18.3.1.4, §18.3.1.73).
 *
 * @returns null where the part has no sheetData
 */
export function sheetLayout(text: string, part: string, places: readonly CellPlace[]): SheetLayout | null {
  const wanted = new Map<number, number[]>();
  for (const { row, column } of places) wanted.set(row, [...(wanted.get(row) ?? []), column]);
  // In ascending order, so that each tag is held against the next row asked for only.
  const rowsAhead = [...wanted.keys()].sort((a, b) => a - b);
  let next = 0;

  const rows = new Map<number, RowElement>();
  const nextRow = new Map<number, number>();
  const merges: CellRange[] = [];
  const arrays: CellRange[] = [];
  const columns: { min: number; max: number; style: number }[] = [];
  let isProtected = false;
  const found: { sheetData?: { tag: OpenTag; closeStart: number } } = {};
  let rowNumber = 0;
  let column = 0;
  let row: { tag: OpenTag; cells: Map<number, CellElement>; nextCell: Map<number, number>; closeStart: number } | null = null;
  let cell: { tag: OpenTag; formula: boolean; extension: string } | null = null;
  let extensionStart = 0;

  const openRow = (tag: OpenTag): void => {
    rowNumber = Number(tagValue(tag, 'r') ?? rowNumber + 1);
    column = 0;
    for (let ahead = rowsAhead[next]; ahead !== undefined && ahead < rowNumber; ahead = rowsAhead[++next]) nextRow.set(ahead, tag.start);
    row = null;
    if (rowsAhead[next] !== rowNumber) return;
    next++;
    row = { tag, cells: new Map(), nextCell: new Map(), closeStart: tag.end };
    rows.set(rowNumber, row);
  };
  const openCell = (tag: OpenTag): void => {
    cell = { tag, formula: false, extension: '' };
    if (row === null) return;
    const address = tagValue(tag, 'r');
    column = address === undefined ? column + 1 : (parseRange(address)?.left ?? column + 1);
    for (const target of wanted.get(rowNumber) ?? []) if (column > target && !row.nextCell.has(target)) row.nextCell.set(target, tag.start);
  };

  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') openCell(tag);
      else if (local === 'row') openRow(tag);
      else if (local === 'sheetData') found.sheetData = { tag, closeStart: tag.end };
      else if (local === 'f' && cell !== null) {
        cell.formula = true;
        const type = tagValue(tag, 't');
        const range = type === 'array' || type === 'dataTable' ? parseRange(tagValue(tag, 'ref') ?? '') : null;
        if (range !== null) arrays.push(range);
      } else if (local === 'extLst') extensionStart = tag.start;
      else if (local === 'mergeCell') {
        const range = parseRange(tagValue(tag, 'ref') ?? '');
        if (range !== null) merges.push(range);
      } else if (local === 'col') {
        const style = tagValue(tag, 'style');
        if (style !== undefined) columns.push({ min: Number(tagValue(tag, 'min')), max: Number(tagValue(tag, 'max')), style: Number(style) });
      } else if (local === 'sheetProtection') isProtected = isOn(tagValue(tag, 'sheet'));
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (local === 'c') {
        if (cell !== null && row !== null && wanted.get(rowNumber)?.includes(column)) row.cells.set(column, { ...cell, end });
        cell = null;
      } else if (local === 'row') {
        if (row !== null) row.closeStart = start;
      } else if (local === 'sheetData') {
        if (found.sheetData) found.sheetData.closeStart = start;
      } else if (local === 'extLst' && cell !== null) cell.extension = text.slice(extensionStart, end);
    },
  });
  return found.sheetData === undefined ? null : { sheetData: found.sheetData, rows, nextRow, merges, arrays, columns, isProtected };
}
