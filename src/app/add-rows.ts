import type { Work } from '../model/progress';
import { isBlank } from '../records/characters';
import { readBook } from '../records/read-book';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { cellsInOrder, type TypedRow } from '../templates/typed-rows';
import type { AnyLedger } from '../model/ledger';
import type { LedgerGrid } from '../model/grid';
import type { CellFix, FixOutcome, WorkbookPort } from '../workbook/port';
import { addLedger } from './create';
import { locators } from './locators';

/** A ledger of a workbook, with its cells. */
export interface FoundLedger {
  readonly grid: LedgerGrid;
  readonly ledger: AnyLedger;
}

/** What came of adding rows. */
export type RowsAdded =
  /** `row` is the sheet row of the first added row, `rows` how many there are. */
  | { readonly kind: 'added'; readonly sheet: string; readonly row: number; readonly rows: number }
  /** The ledger lacks columns that the rows fill. */
  | { readonly kind: 'noColumn'; readonly headers: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: FixOutcome['refused'][number] };

/**
 * Reads a ledger, making its sheet where the workbook has none.
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function ledgerToFill(port: WorkbookPort, table: TableName, work: Work): Promise<FoundLedger> {
  const found = await readLedger(port, table, work);
  if (found) return found;
  await addLedger(port, table, work);
  const made = await readLedger(port, table, work);
  if (!made) throw new Error(`${table} was added and cannot be found`);
  return made;
}

async function readLedger(port: WorkbookPort, table: TableName, work: Work): Promise<FoundLedger | null> {
  const content = await port.read(locators, work);
  const grid = content.grids.find((candidate) => candidate.table === table);
  const { book } = await readBook({ ...content, unread: [] }, work);
  return grid && book[table].present ? { grid, ledger: book[table] } : null;
}

/**
 * Writes rows below the others of a ledger, or nothing where it lacks a column that they fill. Each cell is written by
 * itself, so where one is refused others may have been written. The caller checks again afterwards.
 * @throws WorkbookError where the workbook does not allow the change now
 */
export async function addRows<Table extends TableName>(
  port: WorkbookPort,
  table: Table,
  rows: readonly TypedRow<Table>[],
  { grid, ledger }: FoundLedger,
  work: Work,
): Promise<RowsAdded> {
  const template = ledgerTemplate(table);
  const first = rowBelow(grid, ledger);
  const missing = new Set<string>();
  const fixes = rows.flatMap((row, down) =>
    cellsInOrder(template, row).flatMap((after, at): readonly CellFix[] => {
      const column = template.columns[at];
      if (!column || (typeof after !== 'string' && typeof after !== 'number')) return [];
      const place = ledger.columns[column.key]?.sheetColumn ?? null;
      if (place === null) {
        missing.add(column.header);
        return [];
      }
      return [
        { sheet: grid.sheet, place: { row: first + down, column: place }, fix: { before: null, after, safe: true } },
      ];
    }),
  );
  if (missing.size > 0) return { kind: 'noColumn', headers: [...missing] };
  const {
    refused: [refusal],
  } = await port.applyFixes(fixes, work);
  return refusal ? { kind: 'refused', refusal } : { kind: 'added', sheet: grid.sheet, row: first, rows: rows.length };
}

/** The first row below whatever the sheet's ledger holds. */
function rowBelow({ top, values }: LedgerGrid, { bounds }: AnyLedger): number {
  const last = values.findLastIndex((cells) => cells.some((cell) => !isBlank(cell)));
  return Math.max(top + last, bounds?.headerRow ?? top) + 1;
}
