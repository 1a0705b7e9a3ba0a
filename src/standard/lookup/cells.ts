import { CellState, type LedgerColumn } from '../../model/ledger';
import type { Book, ColumnKey, TableName } from '../../templates/ledgers';

/**
 * A column of a ledger, for code that treats every ledger alike. @throws Error where the ledger declares no such column
 */
export function columnOf(book: Book, table: TableName, key: string): LedgerColumn<unknown> {
  const columns: Readonly<Record<string, LedgerColumn<unknown>>> = book[table].columns;
  const column = columns[key];
  if (!column) throw new Error(`${table} declares no column ${key}`);
  return column;
}

/** The names in a cell that refers to another ledger: none where it is blank or faulty. */
export function namesAt(column: LedgerColumn<unknown>, row: number): readonly string[] {
  const value = column.values[row] as string | readonly string[] | null | undefined;
  if (value == null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Whether a cell could not be read: its value is not known, and it has a finding already. */
export function isFaulty(column: LedgerColumn<unknown>, row: number): boolean {
  return column.states[row] === CellState.faulty;
}

/** Whether the ledger and all these columns are in the workbook. Where they are not, S001 or S002 reports it. */
export function hasColumns<Table extends TableName>(
  book: Book,
  table: Table,
  ...keys: readonly ColumnKey<Table>[]
): boolean {
  return book[table].present && keys.every((key) => columnOf(book, table, key).sheetColumn !== null);
}

/** The indexes of all rows of a ledger. */
export function* everyRow(book: Book, table: TableName): Iterable<number> {
  for (let row = 0; row < book[table].sheetRows.length; row += 1) yield row;
}
