import { LIST_NAMES, listValueKey } from '../../templates/list-values';
import type { CountedUnit } from '../roll-up';
import { parquetTable } from './parquet-table';
import { rowFile, type RowFile } from './row-file';

/** The name of the table of list values. */
export const LISTS_TABLE = 'ListValues';

/**
 * `ListValues`: the values of the unit's 可选项 in their order; a list left empty has its first values. Values of several
 * units are the same where their `key` is equal, which ignores spaces and the width of characters.
 */
export function listFile({ unit, book: { lists } }: CountedUnit): RowFile {
  const lines = LIST_NAMES.flatMap((list) => lists[list].map((value, place) => ({ list, place, value })));
  return rowFile(
    LISTS_TABLE,
    unit,
    parquetTable([
      { name: 'list', kind: 'text', cells: lines.map(({ list }) => list) },
      { name: 'place', kind: 'count', cells: lines.map(({ place }) => place) },
      { name: 'value', kind: 'text', cells: lines.map(({ value }) => value) },
      { name: 'key', kind: 'text', cells: lines.map(({ value }) => listValueKey(value)) },
    ]),
  );
}
