import { appendAll } from '../../../model/append';
import type { FormatRun } from '../../../model/cell';
import type { LedgerLocator, TableBounds } from '../../../model/grid';
import { canonicalHeader } from '../../../model/header';
import { formatRuns, type FormattedNumber } from '../../format-runs';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { readInPieces, type PlacedValues } from './sheet-values';
import type { SheetTable, LocatedLedger } from './structure';

/** The codes of the number formats in part of a column; Excel gives them in English whatever its own language. */
export interface ColumnFormats {
  /** 1-based sheet column, and sheet row of the first code. */
  readonly column: number;
  readonly top: number;
  readonly codes: readonly string[];
}

/** Part of a column, ends included, 1-based. */
interface ColumnPart {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Queues the question for the formats of a table's columns of numbers; the answer can be taken after the next sync. */
export function askNumberFormats(
  { context }: Session,
  table: SheetTable,
  locator: LedgerLocator,
): () => ColumnFormats[] {
  const range = context.workbook.tables.getItem(table.name).getRange();
  const columns = numberIndexes(table, locator).map((index) => {
    const column = range.getColumn(index);
    column.load('numberFormat,rowIndex,columnIndex');
    return column;
  });
  return () => columns.flatMap(columnFormats);
}

/**
 * Which columns of a table are asked for, from 0. A form has the headers of its numbers beside them and not above:
 * where none is found above, every column is asked for.
 */
function numberIndexes({ columns }: SheetTable, { numberHeaders = [] }: LedgerLocator): number[] {
  if (numberHeaders.length === 0) return [];
  const wanted = indexesOf(columns, numberHeaders);
  return wanted.length > 0 ? wanted : [...columns.keys()];
}

/** The places of the columns with these headers; one may carry a remark of the user's: 数量(必填). */
function indexesOf(columns: readonly string[], wanted: readonly string[]): number[] {
  return columns
    .map(canonicalHeader)
    .flatMap((header, index) => (wanted.some((name) => header.includes(name)) ? [index] : []));
}

function columnFormats({ numberFormat, rowIndex, columnIndex }: Excel.Range): ColumnFormats[] {
  return formatsByColumn(numberFormat, rowIndex + 1, columnIndex + 1);
}

/**
 * The formats of a ledger's numbers: what was asked for with the table, and in one more batch what was not. That is the
 * columns of text that hold numbers, which few do; of ledgers too large to be read at once the columns of numbers too;
 * and without a table every column with a number in it.
 *
 * @param asked what `askNumberFormats` answered; null where nothing was asked
 */
export async function readNumberFormats(
  session: Session,
  { sheet, table, locator }: LocatedLedger,
  values: PlacedValues,
  bounds: TableBounds | null,
  asked: readonly ColumnFormats[] | null,
): Promise<readonly ColumnFormats[]> {
  const { numberHeaders = [], textHeaders = [] } = locator;
  if (numberHeaders.length + textHeaders.length === 0) return [];
  const parts = numberColumns(values);
  if (!table || !bounds) return readFormats(session, sheet, parts);
  const indexes = [...(asked ? [] : numberIndexes(table, locator)), ...indexesOf(table.columns, textHeaders)];
  const missing = new Set(indexes.map((index) => bounds.left + index));
  const read = await readFormats(
    session,
    sheet,
    parts.filter(({ column }) => missing.has(column)),
  );
  return [...(asked ?? []), ...read].sort((one, other) => one.column - other.column || one.top - other.top);
}

async function readFormats(session: Session, sheet: string, parts: readonly ColumnPart[]): Promise<ColumnFormats[]> {
  if (parts.length === 0) return [];
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const columns = parts.map(({ column, top, bottom }) => {
    const range = worksheet.getRangeByIndexes(top - 1, column - 1, bottom - top + 1, 1);
    range.load('numberFormat,rowIndex,columnIndex');
    return range;
  });
  try {
    await session.ask();
    return columns.flatMap(columnFormats);
  } catch (error) {
    if (!isWorkbookError(error, 'tooLarge')) throw error;
  }
  const read: ColumnFormats[] = [];
  for (const { column, top, bottom } of parts) {
    const formats = await readInPieces(session, sheet, { left: column, right: column, top, bottom }, 'numberFormat');
    appendAll(read, formatsByColumn(formats.values, top, column));
  }
  return read;
}

/** The columns with numbers in them, each from its first number to its last. */
function numberColumns({ top, left, values }: PlacedValues): ColumnPart[] {
  const parts = new Map<number, ColumnPart>();
  for (const [down, row] of values.entries()) {
    for (const [along, value] of row.entries()) {
      if (typeof value !== 'number') continue;
      const column = left + along;
      parts.set(column, { column, top: parts.get(column)?.top ?? top + down, bottom: top + down });
    }
  }
  return [...parts.values()].sort((a, b) => a.column - b.column);
}

/** The codes of a block of cells as columns. */
export function formatsByColumn(codes: readonly (readonly unknown[])[], top: number, left: number): ColumnFormats[] {
  return (codes[0] ?? []).map((_, along) => ({
    column: left + along,
    top,
    codes: codes.map((row) => String(row[along])),
  }));
}

/** The formats of the cells that hold numbers. */
export function runsOfFormats(columns: readonly ColumnFormats[], values: PlacedValues): FormatRun[] {
  return formatRuns(numbersIn(columns, values));
}

function* numbersIn(
  columns: readonly ColumnFormats[],
  { top, left, values }: PlacedValues,
): Generator<FormattedNumber> {
  for (const { column, top: first, codes } of columns) {
    for (const [down, code] of codes.entries()) {
      const row = first + down;
      if (typeof values[row - top]?.[column - left] === 'number') yield { row, column, code };
    }
  }
}
