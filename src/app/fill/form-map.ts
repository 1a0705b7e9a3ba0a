import { byLetter, type MappedTable } from '../../mapping/map-file';
import type { FilledList, SheetFill } from '../../mapping/form/fill-plan';

/** A list of a form, by its sheet and the cell where its headers begin. */
export interface ListPlace {
  readonly sheet: string;
  readonly top: number;
  /** Left out where no other list stands beside it. */
  readonly left?: number;
}

/** Whether a table of a map says what fills a list. */
export function isOfList({ sheet, header, left }: MappedTable, list: ListPlace): boolean {
  if (sheet !== list.sheet || header?.top !== list.top) return false;
  return left === undefined || list.left === undefined || left === list.left;
}

/** What fills a form, written out as a complete map. */
export function mapOf(sheets: readonly SheetFill[]): readonly MappedTable[] {
  return sheets.flatMap(({ sheet, lists, labels }): readonly MappedTable[] => [
    ...lists.map(mappedList),
    {
      sheet,
      columns: {},
      cells: Object.fromEntries(Object.entries(labels?.cells ?? {}).map(([at, { path }]) => [at, path])),
    },
  ]);
}

function mappedList({ sheet, header, table, source, columns, filter }: FilledList): MappedTable {
  return {
    sheet,
    header,
    left: table.left,
    columns: byLetter(columns.map(({ column, key }) => [column, key])),
    ...(source !== null && { source }),
    ...(filter && { filter }),
  };
}

/** The map with the entry of one list changed. */
export function withList(
  map: readonly MappedTable[],
  place: ListPlace,
  change: (list: MappedTable) => MappedTable,
): readonly MappedTable[] {
  return map.map((table) => (isOfList(table, place) ? change(table) : table));
}

/** The list with its rows from another source; null leaves it empty. */
export function withSource(
  list: MappedTable,
  source: string | null,
  columns: ReadonlyMap<number, string>,
): MappedTable {
  const { source: before, filter, ...rest } = list;
  if (source === null) return { ...rest, columns: {} };
  return { ...rest, source, columns: byLetter(columns), ...(source === before && filter && { filter }) };
}

/** The list with one column filled with something else; null leaves it empty. */
export function withKey(list: MappedTable, letters: string, key: string | null): MappedTable {
  const others = Object.entries(list.columns).filter(([other]) => other !== letters);
  return { ...list, columns: Object.fromEntries([...others, ...(key === null ? [] : [[letters, key] as const])]) };
}

/** The list with the rows that have one of these values; null for all rows. */
export function withFilter(list: MappedTable, filter: MappedTable['filter'] | null): MappedTable {
  const { sheet, header, left, source, columns } = list;
  return {
    sheet,
    columns,
    ...(header && { header }),
    ...(left !== undefined && { left }),
    ...(source !== undefined && { source }),
    ...(filter && { filter }),
  };
}

/** The map with another figure for one cell; null leaves it empty. */
export function withCell(
  map: readonly MappedTable[],
  sheet: string,
  address: string,
  path: string | null,
): readonly MappedTable[] {
  return map.map((table) => {
    if (table.sheet !== sheet || table.header || !table.cells) return table;
    const others = Object.entries(table.cells).filter(([other]) => other !== address);
    return { ...table, cells: Object.fromEntries([...others, ...(path === null ? [] : [[address, path] as const])]) };
  });
}
