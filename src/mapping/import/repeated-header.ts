import type { CellValue } from '../../model/cell';
import { isBlank } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { headerText, wordKey } from '../header-text';
import { labelOf } from '../recognised';
import { isIdeograph } from './row-signs';
import type { TableRow } from './table-rows';

/** What the headers of a table say, as they are compared, by their place in its rows. */
export type HeaderKeys = readonly (string | undefined)[];

/** What the header of each column says, as it is compared. */
export function headerKeys({ columns, left, right }: FoundTable): HeaderKeys {
  const keys = new Map(columns.map(({ column, headers }) => [column, wordKey(headerText(labelOf(headers)).words)]));
  return Array.from({ length: right - left + 1 }, (_, at) => keys.get(left + at));
}

/** So many cells at least say what their headers do. */
const FEWEST = 3;

/** Whether a row says what the header says, as it does at the top of each printed page. */
export function repeatsHeader({ cells }: TableRow, headers: HeaderKeys): boolean {
  // Few rows begin as their headers do in so many cells; telling what a cell says as a header costs far more.
  let begun = 0;
  for (let at = 0; at < cells.length; at += 1) if (beginsAs(cells[at], headers[at])) begun += 1;
  if (begun < FEWEST) return false;
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const isEnough = (same: number): boolean => same >= FEWEST && same * 3 >= filled * 2;
  const isSame = (cell: CellValue, at: number): boolean =>
    !isBlank(cell) && beginsAs(cell, headers[at]) && wordKey(headerText(String(cell)).words) === headers[at];
  return isEnough(begun) && isEnough(cells.filter(isSame).length);
}

/** Spaces before the cell's first letter do not count. */
function beginsAs(cell: CellValue | undefined, header: string | undefined): boolean {
  if (typeof cell !== 'string' || header === undefined) return false;
  const first = cell.charCodeAt(0);
  return isIdeograph(first) && header !== ''
    ? first === header.charCodeAt(0)
    : cell.trimStart().startsWith(header.charAt(0));
}
