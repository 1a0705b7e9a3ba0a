import type { CellValue } from '../../model/cell';
import { isBlank } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { headerText, wordKey } from '../header-text';
import { labelOf } from '../recognised';
import { isIdeograph } from './row-signs';
import type { TableRow } from './table-rows';

/** The keys (`wordKey`) of a table's headers, by their index in its rows; undefined for a column without a header. */
export type HeaderKeys = readonly (string | undefined)[];

/** The header keys of a table. */
export function headerKeys({ columns, left, right }: FoundTable): HeaderKeys {
  const keys = new Map(columns.map(({ column, headers }) => [column, wordKey(headerText(labelOf(headers)).words)]));
  return Array.from({ length: right - left + 1 }, (_, at) => keys.get(left + at));
}

/** The fewest cells that must say what their headers say. */
const FEWEST = 3;

/** Whether a row repeats the header, as at the top of each printed page. */
export function repeatsHeader({ cells }: TableRow, headers: HeaderKeys): boolean {
  // Fast: in few rows so many cells begin with the same character as their headers.
  let begun = 0;
  for (let at = 0; at < cells.length; at += 1) if (beginsAs(cells[at], headers[at])) begun += 1;
  if (begun < FEWEST) return false;
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const isEnough = (same: number): boolean => same >= FEWEST && same * 3 >= filled * 2;
  const isSame = (cell: CellValue, at: number): boolean =>
    !isBlank(cell) && beginsAs(cell, headers[at]) && wordKey(headerText(String(cell)).words) === headers[at];
  return isEnough(begun) && isEnough(cells.filter(isSame).length);
}

/** Whether a cell begins with the same character as its header, leading spaces aside. */
function beginsAs(cell: CellValue | undefined, header: string | undefined): boolean {
  if (typeof cell !== 'string' || header === undefined) return false;
  const first = cell.charCodeAt(0);
  return isIdeograph(first) && header !== ''
    ? first === header.charCodeAt(0)
    : cell.trimStart().startsWith(header.charAt(0));
}
