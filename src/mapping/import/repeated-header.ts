import { isBlank } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { headerText, wordKey } from '../header-text';
import { labelOf } from '../recognised';
import type { TableRow } from './table-rows';

/** What the header of each column says, as it is compared. */
export function headerKeys(columns: FoundTable['columns']): ReadonlyMap<number, string> {
  return new Map(columns.map(({ column, headers }) => [column, wordKey(headerText(labelOf(headers)).words)]));
}

/** Whether a row says what the header says, as it does at the top of each printed page. */
export function repeatsHeader({ cells }: TableRow, headers: ReadonlyMap<number, string>, left: number): boolean {
  let filled = 0;
  const candidates: (readonly [cell: string, header: string])[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (isBlank(cell)) continue;
    filled += 1;
    const header = headers.get(left + at);
    if (typeof cell === 'string' && header !== undefined && beginsAs(cell, header)) candidates.push([cell, header]);
  }
  const isEnough = (same: number): boolean => same >= 3 && same * 3 >= filled * 2;
  // Few rows begin as their headers do in so many cells; telling what a cell says as a header costs far more.
  if (!isEnough(candidates.length)) return false;
  return isEnough(candidates.filter(([cell, header]) => wordKey(headerText(cell).words) === header).length);
}

function beginsAs(cell: string, header: string): boolean {
  return cell.trimStart().startsWith(header.charAt(0));
}
