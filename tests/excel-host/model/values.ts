import type { CellPlace, CellRange, CellValue } from '../../../src/model/cell';
import { accessDenied, HostGap, invalidArgument } from '../errors';
import { calculate } from './calculate';
import { typedInput } from './input';
import { assertFormula } from './names';
import { columnCount, rowCount } from './range';
import { cellAt, ensureCell, placesOf, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/**
 * Most cells one property may answer; more come back as null (Resource limits and performance optimization for Office
 * Add-ins).
 */
const MAX_CELLS = 5_000_000;

export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Reads something of every cell of a block, row by row. */
export function readBlock<Value>(range: CellRange, read: (place: CellPlace) => Value): Value[][] | null {
  if (rowCount(range) * columnCount(range) > MAX_CELLS) return null;
  const rows: Value[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const values: Value[] = [];
    for (let column = range.left; column <= range.right; column++) values.push(read({ row, column }));
    rows.push(values);
  }
  return rows;
}

/** A cell's value; a formula's result is worked out when it is asked for. */
export function valueAt(workbook: HostWorkbook, sheet: HostSheet, place: CellPlace): CellValue {
  const cell = cellAt(sheet, place);
  if (!cell) return '';
  // What `values` answers for an image in a cell: reference pages of WebImageCellValue and LocalImageCellValue,
  // basicValue.
  if (cell.picture) return '#VALUE!';
  return cell.formula === undefined
    ? (cell.value ?? '')
    : cell.value === '' || cell.value === null
      ? calculate(workbook, sheet, cell.formula)
      : cell.value;
}

/** What `valuesAsJson` answers for a cell (reference page of CellValue). */
export function valueAsJson(workbook: HostWorkbook, sheet: HostSheet, place: CellPlace): object {
  const basicValue = valueAt(workbook, sheet, place);
  const picture = cellAt(sheet, place)?.picture;
  if (picture !== undefined) return { type: picture, basicType: 'Error', basicValue };
  const isError = typeof basicValue === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(basicValue);
  const basicType =
    basicValue === ''
      ? 'Empty'
      : isError
        ? 'Error'
        : typeof basicValue === 'number'
          ? 'Double'
          : typeof basicValue === 'boolean'
            ? 'Boolean'
            : 'String';
  return { type: basicType, basicType, basicValue };
}

/** What `formulas` answers: the formula, or the value; a leading apostrophe is never in it (office-js issue 6687). */
export function formulaAt(sheet: HostSheet, place: CellPlace): CellValue {
  const cell = cellAt(sheet, place);
  return cell?.formula ?? cell?.value ?? '';
}

/** Locked cells of a protected sheet refuse (reference page of WorksheetProtection). */
export function assertEditable(sheet: HostSheet, areas: readonly CellRange[]): void {
  if (!sheet.protected) return;
  for (const area of areas) {
    for (const place of placesOf(area))
      if (!cellAt(sheet, place)?.style?.unlocked) throw accessDenied('The cell is protected.');
  }
}

/**
 * Lays an array over a block, element by element. Excel wants the very shape of the range, or one single
 * value for all its cells (reference page of Range.values).
 */
export function eachElement(
  range: CellRange,
  input: unknown,
  visit: (place: CellPlace, element: unknown) => void,
): void {
  if (!Array.isArray(input)) {
    for (const place of placesOf(range)) visit(place, input);
    return;
  }
  const rows = input as unknown[];
  if (rows.length !== rowCount(range) || rows.some((row) => !Array.isArray(row) || row.length !== columnCount(range))) {
    throw invalidArgument(WRONG_SHAPE);
  }
  rows.forEach((row, down) => {
    (row as unknown[]).forEach((element, along) => {
      visit({ row: range.top + down, column: range.left + along }, element);
    });
  });
}

/**
 * Where an element lands: over rows hidden by a filter, several rows at once land in the wrong ones (office-js issue
 * 224).
 */
function landing(sheet: HostSheet, range: CellRange, place: CellPlace): CellPlace | null {
  if (!sheet.filtered || range.top === range.bottom) return place;
  const visible = Array.from({ length: rowCount(range) }, (_, offset) => range.top + offset).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const row = visible[place.row - range.top];
  return row === undefined ? null : { row, column: place.column };
}

/**
 * Sets `values` or `formulas` of a block, as if every element were typed. Null leaves a cell as it is, '' empties it.
 */
export function setValues(workbook: HostWorkbook, sheet: HostSheet, range: CellRange, input: unknown): void {
  assertEditable(sheet, [range]);
  eachElement(range, input, (from, element) => {
    const place = landing(sheet, range, from);
    if (element === null || !place) return;
    // Only the first cell of a merged block holds a value; the others ignore what they are given.
    if (sheet.merges.some((merge) => inside(merge, place) && (place.row !== merge.top || place.column !== merge.left)))
      return;
    setCell(workbook, sheet, place, element);
  });
}

function inside(range: CellRange, place: CellPlace): boolean {
  return (
    place.row >= range.top && place.row <= range.bottom && place.column >= range.left && place.column <= range.right
  );
}

function setCell(workbook: HostWorkbook, sheet: HostSheet, place: CellPlace, element: unknown): void {
  if (typeof element !== 'string' && typeof element !== 'number' && typeof element !== 'boolean')
    throw new HostGap(`a cell value of type ${typeof element}`);
  if (typeof element === 'number' && !Number.isFinite(element)) throw invalidArgument('not a number');
  const cell = ensureCell(sheet, place);
  delete cell.formula;
  delete cell.apostrophe;
  if (typeof element !== 'string' || (cell.style?.numberFormat === '@' && !element.startsWith("'"))) {
    cell.value = typeof element === 'number' ? Number(element.toPrecision(15)) : element;
    return;
  }
  const { value, formula, apostrophe, numberFormat } = typedInput(element);
  if (formula !== undefined) {
    assertFormula(workbook, formula);
    cell.formula = formula;
  }
  cell.value = value;
  if (apostrophe) cell.apostrophe = true;
  if (numberFormat !== undefined && (cell.style?.numberFormat ?? 'General') === 'General')
    cell.style = { ...cell.style, numberFormat };
}
