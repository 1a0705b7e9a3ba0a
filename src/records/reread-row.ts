import { lowerBound } from '../model/ascending';
import type { CellValue, FormatRun } from '../model/cell';
import type { Finding } from '../model/finding';
import type { AnyLedger } from '../model/ledger';
import { entryAt, type LedgerEntry } from '../model/row-change';
import type { BookChange } from '../templates/changed-book';
import type { LedgerTemplate } from '../templates/ledger';
import { ledgerTemplate, type Book, type TableName } from '../templates/ledgers';
import type { ReadingContext } from './cell-reader';
import type { ColumnReader } from './column-reader';
import { readItems } from './read-form';
import { RowReader } from './row-reader';

/** A sheet row of a ledger as it is now. */
export interface LedgerRow {
  readonly table: TableName;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Sheet column (1-based) of `cells[0]`. */
  readonly left: number;
  /** The row's cells, at least those of the ledger's columns. */
  readonly cells: readonly CellValue[];
  /** The sheet's number formats now, in the order of a grid's; none where left out. */
  readonly formats?: readonly FormatRun[];
}

/** One edited row, read again. */
export interface RowReading extends BookChange {
  /** The sheet rows that `findings` are about; in a form those of all its items, which depend on each other. */
  readonly rows: readonly number[];
  /**
   * What reading finds in these rows. It replaces the ledger's earlier findings about cells and rows there, except
   * those about merges and headers (other S codes).
   */
  readonly findings: readonly Finding[];
}

function rereadItem(
  old: AnyLedger,
  edit: LedgerRow,
  bounds: NonNullable<AnyLedger['bounds']>,
  context: ReadingContext,
): RowReading | null {
  const template = ledgerTemplate(edit.table);
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
  return { table: edit.table, change: { at: 0, was: entryAt(old, 0), is: entryAt(ledger, 0) }, rows, findings };
}

/**
 * Reads one edited row of a book again. Null where the edit may have changed more than one row's entry (it touches the
 * header row, a form's row that is no item, or a ledger that is missing): read the whole workbook again then. The
 * effect of a row of 可选项 on cells of other ledgers is not followed here.
 */
export function rereadRow(book: Book, edit: LedgerRow, context: ReadingContext): RowReading | null {
  const { table, row } = edit;
  const old: AnyLedger = book[table];
  const { bounds } = old;
  if (!bounds || row <= bounds.headerRow) return null;
  const template = ledgerTemplate(table);
  if (template.layout === 'form') return rereadItem(old, edit, bounds, context);
  const findings: Finding[] = [];
  const sheetColumns = template.columns.map(({ key }) => old.columns[key]?.sheetColumn ?? null);
  const { left, totalsRow } = bounds;
  const place = { table, sheet: old.sheet, left, sheetColumns, formats: edit.formats ?? [], totalsRow };
  const reader = new RowReader(template, place, context, findings);
  const isEntry = reader.read(row, edit.cells, edit.left);
  const at = lowerBound(row, old.sheetRows);
  const was = old.sheetRows[at] === row ? entryAt(old, at) : null;
  const is = isEntry ? { sheetRow: row, cells: cellsOf(template, reader.columns) } : null;
  return { table, change: { at, was, is }, rows: [row], findings };
}

function cellsOf({ columns }: LedgerTemplate, readers: readonly ColumnReader[]): LedgerEntry['cells'] {
  return Object.fromEntries(
    readers.map(({ value, state, raw }, index) => [columns[index]?.key ?? '', { value, state, raw }]),
  );
}
