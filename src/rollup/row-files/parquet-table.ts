import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Amount } from '../../model/amount';
import type { Day } from '../../model/day';

/** A column of a Parquet file; a cell that is null is NULL. */
export type ParquetColumn = { readonly name: string } & (
  | { readonly kind: 'text'; readonly cells: readonly (string | null)[] }
  | { readonly kind: 'count'; readonly cells: readonly (number | null)[] }
  | { readonly kind: 'day'; readonly cells: readonly (Day | null)[] }
  /** Whole millionths, as the product adds amounts. */
  | { readonly kind: 'amount'; readonly cells: readonly (Amount | bigint | null)[] }
);

/** The digits of an amount: all, and those behind the point. */
export const PRECISION = 18;
export const SCALE = 6;
/** The largest count that a column holds. */
export const LARGEST_COUNT = 2 ** 31 - 1;

/** Excel's day of 1 January 1970, from which Parquet counts. */
const UNIX_EPOCH = 25_569;

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Kinds of columns as Parquet writes them: text UTF-8, count INT32, day DATE, amount DECIMAL(18, 6). */
const TYPES: Readonly<Record<ParquetColumn['kind'], Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  amount: { type: 'INT64', converted_type: 'DECIMAL', precision: PRECISION, scale: SCALE },
};

/** A Parquet file of columns of equal length; with no rows it still has its columns. */
export function parquetTable(columns: readonly ParquetColumn[]): Uint8Array {
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  const elements = columns.map(({ name, kind }): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...TYPES[kind],
  }));
  const columnData = columns.map(({ name, ...column }) => ({ name, data: stored(column) }));
  return new Uint8Array(parquetWriteBuffer({ schema: [root, ...elements], columnData }));
}

type Cells = ParquetColumn extends infer Column ? (Column extends unknown ? Omit<Column, 'name'> : never) : never;

function stored(column: Cells): (string | number | bigint | null)[] {
  if (column.kind === 'day') return column.cells.map((day) => (day === null ? null : day - UNIX_EPOCH));
  if (column.kind === 'amount') return column.cells.map((amount) => (amount === null ? null : BigInt(amount)));
  return [...column.cells];
}
