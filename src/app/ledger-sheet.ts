import type { CellPlace } from '../model/cell';
import type { AnyLedger } from '../model/ledger';
import type { Column } from '../templates/column';
import { ledgerTemplate, tableNames, type TableName } from '../templates/ledgers';
import type { ReadLedgers } from './read-ledgers';

/** A declared column, as code that shows sheets knows it. */
export type SheetColumn = Column;

/** How a sheet holds a ledger. */
export interface LedgerSheet {
  readonly table: TableName;
  /** `rows`: a header row and a row for each fact; `form`: labels, and beside each its value. */
  readonly layout: 'rows' | 'form';
  readonly headerRow: number;
  /** Sheet columns (1-based) of its table. */
  readonly left: number;
  readonly right: number;
  /** Declared columns by the sheet column of a ledger of rows, by the sheet row of a form. */
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

/** The ledger that stands on a sheet, the first where there are several; null where there is none. */
export function ledgerSheet({ book }: Pick<ReadLedgers, 'book'>, sheet: string): LedgerSheet | null {
  const table = tableNames.find((name) => book[name].present && book[name].sheet === sheet);
  const ledger: AnyLedger | undefined = table && book[table];
  if (!table || !ledger?.bounds) return null;
  const { layout, columns } = ledgerTemplate(table);
  const { headerRow, left, right } = ledger.bounds;
  const placed = columns.flatMap((column) => {
    const { sheetColumn = null, sheetRow = null } = ledger.columns[column.key] ?? {};
    const at = layout === 'form' ? sheetRow : sheetColumn;
    return at === null ? [] : [[at, column] as const];
  });
  return { table, layout, headerRow, left, right, columns: new Map(placed) };
}

/** What a cell of a ledger's sheet is declared to hold; null for headers, labels and what stands beside the ledger. */
export function columnAt(
  { layout, headerRow, right, columns }: LedgerSheet,
  { row, column }: CellPlace,
): SheetColumn | null {
  if (row <= headerRow) return null;
  if (layout === 'form') return column === right ? (columns.get(row) ?? null) : null;
  return columns.get(column) ?? null;
}
