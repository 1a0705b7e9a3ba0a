import { isBlank } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { headerText, wordKey } from '../header-text';
import { labelOf } from '../recognise';
import type { TableRow } from './table-rows';

/** What the header of each column says, as it is compared. */
export function headerKeys(columns: FoundTable['columns']): ReadonlyMap<number, string> {
  return new Map(columns.map(({ column, headers }) => [column, wordKey(headerText(labelOf(headers)).words)]));
}

/** Whether a row says what the header says, as it does at the top of each printed page. */
export function repeatsHeader({ cells }: TableRow, headers: ReadonlyMap<number, string>, left: number): boolean {
  let same = 0;
  let filled = 0;
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    const header = headers.get(left + at);
    // Most cells do not even begin as their header does.
    const mayBe = typeof cell === 'string' && header !== undefined && cell.trimStart().startsWith(header.charAt(0));
    if (mayBe && wordKey(headerText(cell).words) === header) same += 1;
  }
  return same >= 3 && same * 3 >= filled * 2;
}
