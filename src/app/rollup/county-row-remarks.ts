import { parseCell } from '../../model/cell';
import { countySheet } from '../../plan/rollup/county-ledger-plan';
import type { Opinion } from '../../rollup/opinion';
import { unitKey } from '../../rollup/unit-key';
import { ledgerTemplate, tableNames, type TableName } from '../../templates/ledgers';
import type { SheetCells } from '../sheet-cells';

const HEADER_ROW = 1;

/**
 * Assigns opinions about rows of the county's own ledgers (`全县帮扶日志!D17`) to the unit of the row, with the row's cells,
 * by which the unit's own row is found. Other opinions stay as they are, and so do those whose row names another unit
 * or none.
 *
 * @param readGrid reads a sheet of the county workbook that the opinions are in; null where it has none of this name
 */
export async function assignToUnits(
  opinions: readonly Opinion[],
  readGrid: (sheet: string) => Promise<SheetCells | null>,
): Promise<readonly Opinion[]> {
  const grids = new Map<string, SheetCells | null>();
  const placed: Opinion[] = [];
  for (const opinion of opinions) {
    const table = tableNames.find((name) => countySheet(name) === opinion.sheet);
    if (table && !grids.has(opinion.sheet)) grids.set(opinion.sheet, await readGrid(opinion.sheet));
    const [first, ...cells] = grids.get(opinion.sheet)?.values[(opinion.row ?? 0) - 1] ?? [];
    const unit = opinion.row === HEADER_ROW ? '' : String(first ?? '').trim();
    const isOfUnit = unit !== '' && (opinion.unit === '' || unitKey(opinion.unit) === unitKey(unit));
    placed.push(table && isOfUnit ? { ...opinion, ...townshipColumn(opinion, table), unit, cells } : opinion);
  }
  return placed;
}

/** The township's sheet and header for a cell of the county's ledger, whose first column is the unit. */
function townshipColumn({ cell, column }: Opinion, table: TableName): Pick<Opinion, 'sheet' | 'column'> {
  const { sheet, columns } = ledgerTemplate(table);
  const place = cell === null ? null : parseCell(cell);
  return { sheet, column: column ?? (place ? (columns[place.column - 2]?.header ?? null) : null) };
}
