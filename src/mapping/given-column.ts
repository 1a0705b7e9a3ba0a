import { senseOf } from './header-sense';
import type { FoundTable } from './found-table';
import { labelOf, type MatchedColumn } from './recognised';

/**
 * A match that the user decided, and so is sure: in a map, in the pane, or at an earlier import.
 *
 * @param number 1-based sheet column
 * @param key of the field that it stands for
 */
export function givenColumn(
  { columns }: FoundTable,
  number: number,
  key: string,
  reason: 'map' | 'kept' | 'ticked' | 'again' = 'map',
): MatchedColumn {
  const column = columns.find((candidate) => candidate.column === number);
  const unit = column ? senseOf(column).unit : null;
  return { column: number, key, label: labelOf(column?.headers ?? []), unit, sure: 1, reason };
}
