import { senseOf } from './header-sense';
import type { FoundTable } from './found-table';
import { labelOf, type MatchedColumn } from './recognised';

/** A column of a table as somebody says it is: this user in a map or a list of choices, or at an earlier time. */
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
