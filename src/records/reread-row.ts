import { placeOf } from '../model/ascending';
import type { CellValue, FormatRun } from '../model/cell';
import type { Finding } from '../model/finding';
import type { AnyLedger, LedgerColumn } from '../model/ledger';
import { ledgerTemplate, type Book, type TableName } from '../templates/ledgers';
import type { ReadingContext } from './cell-reader';
import type { ColumnReader } from './column-reader';
import { byKey } from './ledger-reading';
import { readItems } from './read-form';
import { RowReader } from './row-reader';

/** A sheet row of a ledger as it is now. */
export interface LedgerRow {
  readonly table: TableName;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Sheet column (1-based) of `cells[0]`. */
  readonly left: number;
  /** The whole row, at least over the ledger's columns. */
  readonly cells: readonly CellValue[];
  /** Number formats of the sheet as they are now, as a grid has them; none where left out. */
  readonly formats?: readonly FormatRun[];
}

/** The book after an edit of one row. */
export interface RowReading {
  readonly book: Book;
  /** Index of the row in the ledger's columns before the edit; null where it was no entry. */
  readonly before: number | null;
  /** The same after it. Where it came or went, later rows have moved by one. */
  readonly after: number | null;
  /** What stands at these sheet rows now; in a form at all of its items, which depend on each other. */
  readonly rows: readonly number[];
  /**
   * What reading finds in these rows; takes the place of this ledger's earlier findings about cells and rows there.
   * Merges and headers (other S codes) are not looked at again.
   */
  readonly findings: readonly Finding[];
}

/** A copy of a column in which `removed` cells at an index make room for the reader's cell, if there is one. */
function spliced(
  column: LedgerColumn<unknown>,
  at: number,
  removed: number,
  read: ColumnReader | null,
): LedgerColumn<unknown> {
  if (removed === 1 && read !== null && isSame(column, at, read)) return column;
  return {
    ...column,
    values: column.values.toSpliced(at, removed, ...(read ? [read.value] : [])),
    states: column.states.toSpliced(at, removed, ...(read ? [read.state] : [])),
    raw: column.raw.toSpliced(at, removed, ...(read ? [read.raw] : [])),
  };
}

/** Whether a cell is read as before. A number in a column of text is read as it is shown, so what it holds is not enough. */
function isSame({ raw, states, values }: LedgerColumn<unknown>, at: number, read: ColumnReader): boolean {
  const isText = typeof read.value === 'string';
  return raw[at] === read.raw && states[at] === read.state && (!isText || values[at] === read.value);
}

function withLedger(book: Book, table: TableName, ledger: AnyLedger): Book {
  // The ledger has the columns of the one it takes the place of.
  return { ...book, [table]: ledger };
}

function rereadItem(
  book: Book,
  edit: LedgerRow,
  bounds: NonNullable<AnyLedger['bounds']>,
  context: ReadingContext,
): RowReading | null {
  const template = ledgerTemplate(edit.table);
  const old: AnyLedger = book[edit.table];
  const filled = template.columns.map(({ key }) => {
    const column = old.columns[key];
    const sheetRow = column?.sheetRow ?? null;
    const cell = sheetRow === edit.row ? edit.cells[bounds.right - edit.left] : column?.raw[0];
    return { sheetRow, cell: cell ?? null };
  });
  if (!filled.some(({ sheetRow }) => sheetRow === edit.row)) return null;
  const frame = { sheet: old.sheet, bounds, formats: edit.formats ?? [] };
  const { ledger, findings } = readItems(filled, template, frame, context);
  const rows = filled.flatMap(({ sheetRow }) => (sheetRow === null ? [] : [sheetRow]));
  return { book: withLedger(book, edit.table, ledger), before: 0, after: 0, rows, findings };
}

/**
 * Reads one edited row again and gives a new book that shares everything else with the old one. Null where
 * the edit may have changed more than one row's entry (it touches the header row, a form's row that is no
 * item, the lists of 可选项, or a ledger that is missing): read the whole workbook again then.
 */
export function rereadRow(book: Book, edit: LedgerRow, context: ReadingContext): RowReading | null {
  const old: AnyLedger = book[edit.table];
  const { bounds } = old;
  // What a list holds decides how cells of other ledgers are read.
  if (edit.table === 'Lists' || !bounds || edit.row <= bounds.headerRow) return null;
  const template = ledgerTemplate(edit.table);
  if (template.layout === 'form') return rereadItem(book, edit, bounds, context);
  const findings: Finding[] = [];
  const sheetColumns = template.columns.map(({ key }) => old.columns[key]?.sheetColumn ?? null);
  const { left, totalsRow } = bounds;
  const place = { table: edit.table, sheet: old.sheet, left, sheetColumns, formats: edit.formats ?? [], totalsRow };
  const reader = new RowReader(template, place, context, findings);
  const isEntry = reader.read(edit.row, edit.cells, edit.left);
  const at = placeOf(edit.row, old.sheetRows);
  const found = old.sheetRows[at] === edit.row;
  const columns = template.columns.map(({ key }, index) => {
    const column = old.columns[key] ?? { sheetColumn: null, values: [], states: [], raw: [] };
    return isEntry || found
      ? spliced(column, at, found ? 1 : 0, isEntry ? (reader.columns[index] ?? null) : null)
      : column;
  });
  const sheetRows =
    found === isEntry ? old.sheetRows : old.sheetRows.toSpliced(at, found ? 1 : 0, ...(isEntry ? [edit.row] : []));
  const ledger: AnyLedger = { ...old, sheetRows, columns: byKey(template, columns) };
  return {
    book: withLedger(book, edit.table, ledger),
    before: found ? at : null,
    after: isEntry ? at : null,
    rows: [edit.row],
    findings,
  };
}
