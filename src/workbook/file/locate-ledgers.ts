import type { LedgerGrid, LedgerLocator } from '../../model/grid';
import { ledgerPlaces, type PlacedTable } from '../ledger-places';
import type { Package } from './package/package';
import { readTables, type Table } from './package/tables';
import type { Workbook } from './package/workbook';

/** A ledger and what its table says of where its headers stand; null where there is no table or it shows no headers. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  readonly bounds: LedgerGrid['bounds'];
}

/** Finds the ledgers that the workbook holds. */
export async function locateLedgers(pkg: Package, workbook: Workbook, locators: readonly LedgerLocator[]): Promise<readonly LocatedLedger[]> {
  const sheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const tables: (PlacedTable & { readonly bounds: LedgerGrid['bounds'] })[] = [];
  for (const { name: sheet, part } of sheets) for (const table of await readTables(pkg, part)) tables.push({ name: table.displayName, sheet, bounds: boundsOf(table) });
  return ledgerPlaces(locators, sheets.map(({ name }) => name), tables).map(({ table, ...ledger }) => ({ ...ledger, bounds: table?.bounds ?? null }));
}

/** A table whose header row was switched off says nothing of where its headers stand. */
function boundsOf({ headerRowCount, range }: Table): LedgerGrid['bounds'] {
  return headerRowCount === 0 ? null : { headerRow: range.top, left: range.left, right: range.right };
}
