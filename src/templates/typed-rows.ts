import type { CellValue } from '../model/cell';
import type { LedgerTemplate } from './ledger';
import type { ColumnKey, TableName } from './ledgers';

/** A row as it is typed: cells by their column's key. Keys that are left out are blank; days are day numbers. */
export type TypedRow<Table extends TableName> = Partial<Readonly<Record<ColumnKey<Table>, CellValue>>>;

/** The typed rows of ledgers; a form has a single row that holds its items. */
export type LedgerRows = { readonly [Table in TableName]?: readonly TypedRow<Table>[] };

/** A typed row's cells in the order of the ledger's columns. */
export function cellsInOrder(
  { columns }: LedgerTemplate,
  row: { readonly [Key in string]?: CellValue },
): readonly CellValue[] {
  return columns.map(({ key }) => row[key] ?? null);
}
