import { LIST_NAMES, listValueKey } from '../../templates/list-values';
import type { CountedUnit } from '../roll-up';
import { parquetTable } from './parquet-table';
import { rowFile, type RowFile } from './row-file';

/** The table of the values of lists. */
export const LISTS_TABLE = 'ListValues';

/**
 * `ListValues`: the values of the unit's 可选项 in their order, those of a list left empty being the first ones. Values of
 * several units are one where their `key` is: it is without spaces and the width of signs.
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
