import type { CellValue } from '../../model/cell';
import type { FormCell } from '../../model/form-fill';
import type { LedgerAddition } from '../../model/ledger-addition';
import type { SheetPlan } from '../../model/plan';
import { LEDGERS_OF_ROWS, type RowLedger } from '../../mapping/ledger-vocabularies';
import { ledgerPlans } from '../../plan/ledger-plans';
import { ledgerTemplate, type Book } from '../../templates/ledgers';
import type { ImportOutcome } from './import-tables';

/** A new workbook with the rows that an import brings. */
export function importedPlans({ rows }: Pick<ImportOutcome, 'rows'>): readonly SheetPlan[] {
  return ledgerPlans(
    Object.fromEntries(Object.entries(rows).map(([table, carried]) => [table, carried.map(({ cells }) => cells)])),
  );
}

/** The rows that an import adds to each ledger, and where, in a workbook that has the ledgers. */
export function importedAdditions({ rows }: Pick<ImportOutcome, 'rows'>, book: Book): readonly LedgerAddition[] {
  return LEDGERS_OF_ROWS.flatMap((table) => {
    const carried = rows[table] ?? [];
    const { sheet, sheetRows, bounds } = book[table];
    if (carried.length === 0 || !bounds) return [];
    const columns = columnsOf(table, book);
    return [
      {
        sheet,
        lastRow: sheetRows.at(-1) ?? bounds.headerRow,
        rows: carried.map(({ cells }) => new Map(columns.flatMap((column) => cellIn(column, cells)))),
      },
    ];
  });
}

/** Ledgers that imported rows need and the workbook does not have. */
export function missingLedgers({ rows }: Pick<ImportOutcome, 'rows'>, book: Book): readonly RowLedger[] {
  return LEDGERS_OF_ROWS.filter((table) => (rows[table] ?? []).length > 0 && !book[table].bounds);
}

/** Columns with imported values that the workbook lacks because it was made from an older template, as `结对帮扶·电话`. */
export function columnsWithoutPlace({ rows }: Pick<ImportOutcome, 'rows'>, book: Book): readonly string[] {
  return LEDGERS_OF_ROWS.flatMap((table) => {
    const placed = new Set(columnsOf(table, book).map(({ key }) => key));
    const { sheet, columns } = ledgerTemplate(table);
    return columns
      .filter(({ key }) => !placed.has(key))
      .filter(({ key }) => (rows[table] ?? []).some(({ cells }) => (cells[key] ?? null) !== null))
      .map(({ header }) => `${sheet}·${header}`);
  });
}

interface PlacedColumn {
  readonly key: string;
  readonly isDay: boolean;
  readonly sheetColumn: number;
}

function columnsOf(table: RowLedger, book: Book): readonly PlacedColumn[] {
  const columns = new Map(Object.entries(book[table].columns));
  return ledgerTemplate(table).columns.flatMap(({ key, type }) => {
    const sheetColumn = columns.get(key)?.sheetColumn ?? null;
    return sheetColumn === null ? [] : [{ key, isDay: type.kind === 'date', sheetColumn }];
  });
}

function cellIn(
  { key, isDay, sheetColumn }: PlacedColumn,
  cells: Readonly<Record<string, CellValue>>,
): readonly (readonly [number, FormCell])[] {
  const cell = cells[key] ?? null;
  if (cell === null || typeof cell === 'boolean') return [];
  return [[sheetColumn, isDay && typeof cell === 'number' ? { day: cell } : cell]];
}
