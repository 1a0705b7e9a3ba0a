import type { CellValue } from '../../model/cell';
import type { Column, ColumnType } from '../../templates/column';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import { packLedger, rowsOf, type DeliveredRow, type PackedLedger } from '../delivery';
import { LARGEST_COUNT, parquetTable, PRECISION, SCALE, type ParquetColumn } from './parquet-table';
import { rowFile, type RowFile } from './row-file';

/** Columns besides the ledger's own. */
const EXTRA = {
  /** The sheet row in the unit's workbook. */
  row: 'row',
  /** Cells that could not be read or do not fit, as JSON. */
  unread: 'unread',
  /** Keys of the columns whose cells are in error, joined by commas; no number is made of them. */
  errors: 'errors',
} as const;

/**
 * Columns whose key is also that of the partition (`unit`): readers would show the partition's value in their place.
 */
const RENAMED: Readonly<Record<string, string>> = { 'Projects.unit': 'measure' };

const MILLIONTHS = 10 ** SCALE;
/** The smallest amount with too many digits before the point for the precision. */
const LARGEST_AMOUNT = 10 ** (PRECISION - SCALE);

/** The kinds of columns that are not written as text. */
const KINDS: { readonly [Kind in ColumnType['kind']]?: Exclude<ParquetColumn['kind'], 'text'> } = {
  date: 'day',
  integer: 'count',
  quantity: 'amount',
  money: 'amount',
};

/** Whether a ledger has a row file of its own; 可选项 has `ListValues` instead. */
export function hasLedgerFile(table: TableName): boolean {
  return table !== 'Lists';
}

/**
 * The rows of one ledger of one unit as Parquet: columns by their keys (计量单位 of projects is `measure`), days as DATE,
 * counts as INT32, amounts as DECIMAL(18, 6), all else as text. A cell that could not be read, or is larger than its
 * type, is null in its column and stands in `unread`.
 */
export function ledgerFile(unit: string, ledger: PackedLedger): RowFile {
  const { table, sheetRows, errors } = ledger;
  const { columns } = ledgerTemplate(table);
  const rows = rowsOf(ledger);
  const bytes = parquetTable([
    { name: EXTRA.row, kind: 'count', cells: rows.map((_, at) => sheetRows[at] ?? 0) },
    ...columns.map((column, at) =>
      ledgerColumn(
        RENAMED[`${table}.${column.key}`] ?? column.key,
        column.type,
        rows.map((row) => row[at] ?? null),
      ),
    ),
    { name: EXTRA.unread, kind: 'text', cells: rows.map((row) => unreadCells(row, columns)) },
    { name: EXTRA.errors, kind: 'text', cells: rows.map((_, at) => errors.get(at) ?? null) },
  ]);
  return rowFile(table, unit, bytes);
}

/** The file of a ledger that a unit's workbook lacks: the same columns and no row. */
export function emptyLedgerFile(unit: string, table: TableName): RowFile {
  const { sheet } = ledgerTemplate(table);
  const nothing = { sheetColumns: [], sheetRows: [], marks: [], rows: [], errors: new Map<number, string>() };
  return ledgerFile(unit, packLedger(table, { sheet, ...nothing }));
}

function ledgerColumn(name: string, type: ColumnType, cells: readonly CellValue[]): ParquetColumn {
  const kind = KINDS[type.kind];
  if (!kind) return { name, kind: 'text', cells: cells.map((cell) => (cell === null ? null : String(cell))) };
  const numbers = cells.map((cell) => (typeof cell === 'number' && isRead(cell, type) ? cell : null));
  if (kind !== 'amount') return { name, kind, cells: numbers };
  return { name, kind, cells: numbers.map((amount) => (amount === null ? null : millionths(amount))) };
}

/** An amount in millionths. Computed in two parts: a large amount in millionths is more than a number holds exactly. */
function millionths(amount: number): bigint {
  const whole = Math.trunc(amount);
  return BigInt(whole) * BigInt(MILLIONTHS) + BigInt(Math.round((amount - whole) * MILLIONTHS));
}

/**
 * Whether a cell fits its Parquet column: numbers that could not be read are texts here, and mistyped ones may be too
 * large.
 */
function isRead(cell: CellValue, { kind }: ColumnType): boolean {
  if (!KINDS[kind]) return true;
  if (typeof cell !== 'number') return false;
  if (KINDS[kind] === 'amount') return Math.abs(cell) < LARGEST_AMOUNT;
  return Number.isInteger(cell) && Math.abs(cell) <= LARGEST_COUNT;
}

function unreadCells(row: DeliveredRow, columns: readonly Column[]): string | null {
  const cells = columns.flatMap(({ key, type }, at) => {
    const cell = row[at] ?? null;
    return cell === null || isRead(cell, type) ? [] : [[key, cell] as const];
  });
  return cells.length === 0 ? null : JSON.stringify(Object.fromEntries(cells));
}
