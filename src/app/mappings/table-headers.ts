import type { FoundTable } from '../../mapping/found-table';

/** The headers by which a table is known again, from left to right: each column's own behind those of its groups. */
export function headersOf({ columns }: FoundTable): readonly string[] {
  return columns.map(({ headers }) => headers.join('/'));
}
