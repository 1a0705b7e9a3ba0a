import { appendAll } from '../../model/append';
import { tableName, UsedNames } from '../../model/excel-names';
import { freeNumbers } from '../free-numbers';
import type { Package } from '../opc/package';
import { readTables, type Table } from '../workbook/tables';
import type { SheetEntry, Workbook } from '../workbook/workbook';

/** Ids are unsigned; Excel reads them as signed numbers of 32 bits. */
const TABLE_IDS = { from: 1, to: 2_147_483_647 };

/** Gives out table ids and names that the workbook does not use yet. */
export interface TableNames {
  /** An id that no table has. */
  freshId(): number;
  /** The name itself where it is free, else `Name_2`, `Name_3`, … */
  freshName(wanted: string): string;
}

/**
 * Gathers the table ids and names in use.
 *
 * @param sheets those whose tables stay in the workbook
 */
export async function tableNames(pkg: Package, workbook: Workbook, sheets: readonly SheetEntry[]): Promise<TableNames> {
  const tables: Table[] = [];
  for (const { part } of sheets) appendAll(tables, await readTables(pkg, part));
  const taken = new UsedNames([
    ...tables.flatMap(({ name, displayName }) => [name, displayName]),
    ...workbook.definedNames.map(({ name }) => name),
  ]);
  const ids = new Set(tables.map(({ id }) => id));
  return {
    freshId: () => {
      const [id = 0] = freeNumbers(ids, 1, TABLE_IDS);
      ids.add(id);
      return id;
    },
    freshName: (wanted) => taken.take(tableName(wanted)),
  };
}

/**
 * A formula with tables under other names: `Name[column]`, `Name[[#Data],[column]]`.
 *
 * @param renamed old name → new name
 */
export function withTableNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  // Text in quotation marks and sheet names in apostrophes are passed over.
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu,
    (token) => renamed.get(token) ?? token,
  );
}
