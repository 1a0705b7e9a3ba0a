import type { CellValue } from '../model/cell';
import type { Ledger, LedgerColumn } from '../model/ledger';
import type { EditedRow } from '../records/reread-row';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { TableName } from '../templates/ledgers';
import type { Checked } from './check';
import { checkAfterEdit } from './live';

/** Cells of a sheet that the user changed. */
export interface CellsEdit {
  readonly sheet: string;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** What the cells hold now. */
  readonly values: readonly (readonly CellValue[])[];
}

type AnyLedger = Ledger<Readonly<Record<string, unknown>>>;

/** An edit of more rows than this is no quicker looked at row by row than the whole workbook is. */
const MOST_ROWS = 100;

/**
 * The check after the user changed cells. The given check is spent; go on with the one returned, which is
 * the very same where the sheet holds no ledger. Null where the whole workbook must be checked again.
 */
export function checkAfterEdits(checked: Checked, edit: CellsEdit): Checked | null {
  const table = tableNames.find((name) => checked.book[name].present && checked.book[name].sheet === edit.sheet);
  if (!table) return checked;
  if (edit.values.length > MOST_ROWS) return null;
  let current: Checked | null = checked;
  for (const [down, cells] of edit.values.entries()) {
    const row: EditedRow | null = current && editedRow(current, table, edit.top + down, edit.left, cells);
    current = current && row && checkAfterEdit(current, row);
  }
  return current;
}

/** The whole row as it is now: what it held when it was last read, and the changed cells over it. */
function editedRow(checked: Checked, table: TableName, row: number, left: number, cells: readonly CellValue[]): EditedRow | null {
  const ledger: AnyLedger = checked.book[table];
  const { bounds } = ledger;
  if (!bounds) return null;
  const before = ledgerTemplate(table).layout === 'form' ? formRow(ledger, row, bounds.right) : entryRow(checked, ledger, row);
  if (!before) return null;
  const first = Math.min(bounds.left, left);
  const last = Math.max(bounds.right, left + cells.length - 1);
  const whole = Array.from({ length: last - first + 1 }, (_, along) => {
    const column = first + along;
    const changed = column >= left && column < left + cells.length;
    return (changed ? cells[column - left] : before.get(column)) ?? null;
  });
  return { table, row, left: first, cells: whole };
}

/** Cells of an item of a form by sheet column; null for a row that is no item. */
function formRow(ledger: AnyLedger, row: number, valueColumn: number): ReadonlyMap<number, CellValue> | null {
  const item = Object.values(ledger.columns).find(({ sheetRow }) => sheetRow === row);
  return item ? new Map([[valueColumn, item.raw[0] ?? null]]) : null;
}

/**
 * Cells of an entry by sheet column, none for a row that was blank. Null for a row that held something and
 * is no entry (a 小计, or an entry cleared since): what else it holds now is not known.
 */
function entryRow({ content }: Checked, ledger: AnyLedger, row: number): ReadonlyMap<number, CellValue> | null {
  const at = ledger.sheetRows.indexOf(row);
  if (at >= 0) {
    return new Map(Object.values(ledger.columns).flatMap(({ sheetColumn, raw }: LedgerColumn<unknown>) => (sheetColumn === null ? [] : [[sheetColumn, raw[at] ?? null] as const])));
  }
  const grid = content.grids.find(({ table }) => table === ledger.table);
  const wasBlank = (grid?.values[row - grid.top] ?? []).every((value) => value === null || value === '');
  return wasBlank ? new Map() : null;
}
