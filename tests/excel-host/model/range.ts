import { rangeAddress, type CellRange } from '../../../src/model/cell';
import { invalidArgument } from '../errors';
import type { HostSheet } from './sheet';

/** Size of a sheet (Excel specifications and limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** One or, for range areas, several blocks of a sheet. */
export interface HostRange {
  readonly sheet: HostSheet;
  readonly areas: readonly [CellRange, ...CellRange[]];
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `D7`, `A1:D7`, `A:C` and `2:5`, as `worksheet.getRange` does; throws InvalidArgument for anything else. */
export function parseAddress(address: string): CellRange {
  const [start = '', end = start, ...more] = address.trim().toUpperCase().split(':');
  if (more.length === 0) {
    const [first, last] = [CELL.exec(start), CELL.exec(end)];
    if (first && last)
      return checked({
        top: Number(first[2]),
        left: columnOf(first[1] ?? ''),
        bottom: Number(last[2]),
        right: columnOf(last[1] ?? ''),
      });
    const [left, right] = [COLUMN.exec(start), COLUMN.exec(end)];
    if (left && right && address.includes(':'))
      return checked({ top: 1, left: columnOf(left[1] ?? ''), bottom: LAST_ROW, right: columnOf(right[1] ?? '') });
    const [top, bottom] = [ROW.exec(start), ROW.exec(end)];
    if (top && bottom && address.includes(':'))
      return checked({ top: Number(top[1]), left: 1, bottom: Number(bottom[1]), right: LAST_COLUMN });
  }
  throw invalidArgument(`not an address: ${address}`);
}

function checked(range: CellRange): CellRange {
  const { top, left, bottom, right } = range;
  if (top < 1 || left < 1 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left)
    throw invalidArgument('outside the sheet');
  return range;
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function sameArea(a: CellRange, b: CellRange): boolean {
  return rangeAddress(a) === rangeAddress(b);
}

export function rowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: CellRange): number {
  return range.right - range.left + 1;
}

/** The single block of a range. Range areas of several blocks have no values of their own. */
export function onlyArea({ areas }: HostRange): CellRange {
  if (areas.length > 1) throw invalidArgument('a single block is needed');
  return areas[0];
}
