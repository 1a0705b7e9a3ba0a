import type { FoundTable } from '../../mapping/found-table';

/** The headers by which a table is recognised, from left to right: the headers of a column's groups, then its own. */
export function headersOf({ columns }: FoundTable): readonly string[] {
  return columns.map(({ headers }) => headers.join('/'));
}
