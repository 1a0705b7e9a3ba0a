import type { LedgerLocator, TableBounds } from '../../model/grid';
import { ledgerPlaces, type PlacedTable } from '../ledger-places';
import type { Package } from '../../xlsx/opc/package';
import { readTables, type Table } from '../../xlsx/workbook/tables';
import type { Workbook } from '../../xlsx/workbook/workbook';

/** A ledger and what its table says of its own place; null where there is no table. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  readonly bounds: TableBounds | null;
}

/** Finds the ledgers that the workbook holds. */
export async function locateLedgers(
  pkg: Package,
  workbook: Workbook,
  locators: readonly LedgerLocator[],
): Promise<readonly LocatedLedger[]> {
  const sheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const tables: (PlacedTable & { readonly bounds: TableBounds })[] = [];
  for (const { name: sheet, part } of sheets)
    for (const table of await readTables(pkg, part))
      tables.push({ name: table.displayName, sheet, bounds: boundsOf(table) });
  return ledgerPlaces(
    locators,
    sheets.map(({ name }) => name),
    tables,
  ).map(({ table, ...ledger }) => ({ ...ledger, bounds: table?.bounds ?? null }));
}

/**
 * Where a table stands, from its part: the totals row, where there is one, is the last of its range (ISO 29500-1
 * §18.5.1.2).
 */
function boundsOf({ headerRowCount, totalsRowCount, range, columns }: Table): TableBounds {
  return {
    headerRow: headerRowCount === 0 ? range.top - 1 : range.top,
    left: range.left,
    right: range.right,
    ...(headerRowCount === 0 && { headers: columns }),
    ...(totalsRowCount > 0 && { totalsRow: range.bottom }),
  };
}
