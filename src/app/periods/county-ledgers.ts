import type { CellValue } from '../../model/cell';
import type { Day } from '../../model/day';
import { groupBy } from '../../model/group-by';
import type { LedgerGrid, LedgerLocator, WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import { COUNTY_PLAN, countyTemplateVersion } from '../../plan/rollup/county-stamp';
import { countySheet, countyTable, UNIT_HEADER } from '../../plan/rollup/county-ledger-plan';
import type { DeliveredBook } from '../../rollup/delivery';
import { unitKey } from '../../rollup/unit-key';
import { ledgerTemplate, tableNames, type TableName } from '../../templates/ledgers';
import type { WorkbookPort } from '../../workbook/port';
import { checkRead } from '../check';
import { readLedgers } from '../read-ledgers';
import { deliveredBook } from '../delivered-book';

const locators: readonly LedgerLocator[] = tableNames.map((table) => ({
  table: countyTable(table),
  sheet: countySheet(table),
}));

/** The rows of one unit in a county's ledger. */
interface UnitRows {
  readonly table: TableName;
  readonly grid: LedgerGrid;
  readonly header: readonly CellValue[];
  /** The unit's rows, each with its sheet row. */
  readonly rows: readonly { readonly sheetRow: number; readonly cells: readonly CellValue[] }[];
}

/**
 * The reports of all units in a county's own workbook, worked out again from the ledgers in it. Row numbers are those
 * of the county's workbook. Empty where it holds no such ledgers.
 */
export async function booksInCounty(port: WorkbookPort, today: Day, work: Work): Promise<readonly DeliveredBook[]> {
  const content = await port.read(locators, work);
  const stamp = content.stamps.find(({ plan }) => plan === COUNTY_PLAN);
  const templateVersion = countyTemplateVersion(stamp?.text ?? '');
  const parts = groupBy(content.grids.flatMap(unitParts), ({ unit }) => unitKey(unit));
  const books: DeliveredBook[] = [];
  for (const ledgers of parts.values()) {
    const grids = tableNames.map((table) => {
      const own = ledgers.find(({ part }) => part.table === table);
      return own ? unitGrid(own.part) : emptyGrid(table);
    });
    const own: WorkbookContent = { ...content, grids, unread: [], stamps: [], templateVersion };
    books.push(await deliveredBook(await checkRead(await readLedgers(own, today, work), work), work, 'found'));
  }
  return books;
}

function unitParts(grid: LedgerGrid): readonly { readonly unit: string; readonly part: UnitRows }[] {
  const table = tableNames.find((candidate) => countyTable(candidate) === grid.table);
  const headerRow = grid.bounds?.headerRow ?? grid.top;
  const header = grid.values[headerRow - grid.top] ?? [];
  if (!table || String(header[0] ?? '') !== UNIT_HEADER) return [];
  const rows = grid.values.slice(headerRow - grid.top + 1).flatMap((cells, at) => {
    const unit = String(cells[0] ?? '');
    return unitKey(unit) === '' ? [] : [{ unit, sheetRow: headerRow + 1 + at, cells: cells.slice(1) }];
  });
  return [...groupBy(rows, ({ unit }) => unitKey(unit)).values()].map((own) => ({
    unit: own[0]?.unit ?? '',
    part: { table, grid, header: header.slice(1), rows: own },
  }));
}

/** A ledger without rows of the unit; the county's workbook leaves out a ledger in which no unit has any. */
function emptyGrid(table: TableName): LedgerGrid {
  const headers = ledgerTemplate(table).columns.map(({ header }) => header);
  const bounds = { headerRow: 1, left: 1, right: headers.length };
  return { table, sheet: countySheet(table), merges: [], formats: [], top: 1, left: 1, bounds, values: [headers] };
}

/** A unit's ledger as in its own workbook, but at the sheet rows of the county's; rows of other units are blank. */
function unitGrid({ table, grid, header, rows }: UnitRows): LedgerGrid {
  const base = { table, sheet: grid.sheet, merges: [], formats: [] };
  const first = rows[0]?.sheetRow ?? 1;
  if (ledgerTemplate(table).layout === 'form') {
    const items = header.map((label, at): readonly CellValue[] => [label, rows[0]?.cells[at] ?? null]);
    return {
      ...base,
      top: 1,
      left: 1,
      bounds: { headerRow: 1, left: 1, right: 2 },
      values: [['项目', '内容'], ...items],
    };
  }
  const values: (readonly CellValue[])[] = [header];
  for (const { sheetRow, cells } of rows) {
    while (values.length < sheetRow - first + 1) values.push([]);
    values.push(cells);
  }
  const left = grid.left + 1;
  const bounds = { headerRow: first - 1, left, right: left + header.length - 1 };
  return { ...base, top: first - 1, left, bounds, values };
}
