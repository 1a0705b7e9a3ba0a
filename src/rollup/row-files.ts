import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellValue } from '../model/cell';
import type { Column, ColumnType } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { rowsOf, type DeliveredRow, type PackedLedger } from './delivery';

/** A file of rows, and its place below the folder it goes to: `AssistanceLog/unit=甲乡/rows.parquet`. */
export interface RowFile {
  readonly folder: readonly string[];
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Excel's day of 1 January 1970, from which Parquet counts. */
const UNIX_EPOCH = 25_569;
/** Amounts are exact to millionths, as the product adds them. */
const SCALE = 6;
const PRECISION = 18;
const MILLIONTHS = 10 ** SCALE;
/** The first amount with more digits before its point than the precision has room for. */
const LARGEST_AMOUNT = 10 ** (PRECISION - SCALE);
const LARGEST_INT32 = 2 ** 31 - 1;

/** Columns beside the ledger's own: the sheet row in the unit's workbook, and cells that could not be read or do not fit, as JSON. */
const ROW = 'row';
const UNREAD = 'unread';

/** What a partition's name may not hold as it is: signs that file systems or readers of partitions take for their own. */
const SPECIAL = /[%=/\\:*?"<>|\p{Cc}\p{Cf}]|^\.+$/gu;

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/**
 * The rows of one ledger of one unit as Parquet: columns by their keys, days as DATE, counts as INT32, amounts as
 * DECIMAL(18, 6), all else as text. A cell that could not be read, or is larger than its type, is null in its
 * column and stands in `unread`.
 */
export function rowFile(unit: string, ledger: PackedLedger): RowFile {
  const { table, sheetRows } = ledger;
  const { columns } = ledgerTemplate(table);
  const rows = rowsOf(ledger);
  const unread = rows.map((row) => unreadCells(row, columns));
  const schema: readonly SchemaElement[] = [
    { name: 'root', num_children: columns.length + 2 },
    { name: ROW, type: 'INT32', repetition_type: 'REQUIRED' },
    ...columns.map((column) => schemaOf(column)),
    { name: UNREAD, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ];
  const bytes = parquetWriteBuffer({
    schema: [...schema],
    columnData: [
      { name: ROW, data: Array.from(rows, (_, at) => sheetRows[at] ?? 0) },
      ...columns.map(({ key, type }, at) => ({
        name: key,
        data: rows.map((row) => parquetCell(row[at] ?? null, type)),
      })),
      { name: UNREAD, data: [...unread] },
    ],
  });
  return { folder: [table, `unit=${partitionName(unit)}`], file: 'rows.parquet', bytes: new Uint8Array(bytes) };
}

/** Which ledgers have rows worth a file: those of the table's kind, not the lists of dropdowns. */
export function hasRowFile(table: TableName): boolean {
  return table !== 'Lists';
}

/** A unit in the name of a folder: signs with a meaning of their own as `%2F`, as readers of partitions undo it. */
function partitionName(unit: string): string {
  return unit.replace(SPECIAL, (sign) =>
    Array.from(new TextEncoder().encode(sign), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
      '',
    ),
  );
}

/** How the cells of a column are written: those of the kinds that are no numbers as texts. */
const PARQUET_TYPES: { readonly [Kind in ColumnType['kind']]?: Omit<SchemaElement, 'name'> } = {
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  quantity: { type: 'INT64', converted_type: 'DECIMAL', precision: PRECISION, scale: SCALE },
  money: { type: 'INT64', converted_type: 'DECIMAL', precision: PRECISION, scale: SCALE },
};
const TEXT: Omit<SchemaElement, 'name'> = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

function schemaOf({ key: name, type }: Column): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...(PARQUET_TYPES[type.kind] ?? TEXT) };
}

type ParquetCell = string | number | bigint | null;

function parquetCell(cell: CellValue, type: ColumnType): ParquetCell {
  const { kind } = type;
  if (cell === null || !isRead(cell, type)) return null;
  if (typeof cell !== 'number' || !PARQUET_TYPES[kind]) return String(cell);
  if (kind === 'date') return cell - UNIX_EPOCH;
  return kind === 'integer' ? cell : millionths(cell);
}

/** In two parts, since a large amount in millionths is more than a number holds exactly. */
function millionths(amount: number): bigint {
  const whole = Math.trunc(amount);
  return BigInt(whole) * BigInt(MILLIONTHS) + BigInt(Math.round((amount - whole) * MILLIONTHS));
}

/**
 * Whether a cell is of its column's kind and fits into it: numbers that could not be read stand in the county's ledgers
 * as texts, and mistyped ones may be larger than any column holds.
 */
function isRead(cell: CellValue, { kind }: ColumnType): boolean {
  if (!PARQUET_TYPES[kind]) return true;
  if (typeof cell !== 'number') return false;
  if (kind === 'quantity' || kind === 'money') return Math.abs(cell) < LARGEST_AMOUNT;
  return Number.isInteger(cell) && Math.abs(cell) <= LARGEST_INT32;
}

function unreadCells(row: DeliveredRow, columns: readonly Column[]): string | null {
  const cells = columns.flatMap(({ key, type }, at) => {
    const cell = row[at] ?? null;
    return cell === null || isRead(cell, type) ? [] : [[key, cell] as const];
  });
  return cells.length === 0 ? null : JSON.stringify(Object.fromEntries(cells));
}
