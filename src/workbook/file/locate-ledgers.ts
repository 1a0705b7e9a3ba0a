import type { LedgerGrid, LedgerLocator } from '../../model/grid';
import type { Package } from './package/package';
import { readTables, type Table } from './package/tables';
import type { SheetEntry, Workbook } from './package/workbook';

/** Where a ledger stands. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  readonly bounds: LedgerGrid['bounds'];
}

interface PlacedTable {
  readonly sheet: SheetEntry;
  readonly table: Table;
}

/**
 * Finds each ledger by its table, whatever its sheet is called by now, or, where another program dropped the
 * table, by its sheet's name in spite of blanks. A ledger that is found in neither way is left out.
 */
export async function locateLedgers(pkg: Package, workbook: Workbook, locators: readonly LedgerLocator[]): Promise<readonly LocatedLedger[]> {
  const sheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const tables: PlacedTable[] = [];
  for (const sheet of sheets) for (const table of await readTables(pkg, sheet.part)) tables.push({ sheet, table });
  return locators.flatMap((locator) => {
    const placed = tables.find(({ table }) => table.displayName.toLowerCase() === locator.table.toLowerCase());
    if (placed) return [{ locator, sheet: placed.sheet.name, bounds: boundsOf(placed.table) }];
    const sheet = sheets.find(({ name }) => bare(name) === bare(locator.sheet));
    return sheet ? [{ locator, sheet: sheet.name, bounds: null }] : [];
  });
}

/** A table whose header row was switched off says nothing of where its headers stand. */
function boundsOf({ headerRowCount, range }: Table): LedgerGrid['bounds'] {
  return headerRowCount === 0 ? null : { headerRow: range.top, left: range.left, right: range.right };
}

/** A sheet's name without blanks of any width, and without case. */
function bare(name: string): string {
  return name.replace(/[\s\u200B-\u200D\uFEFF]/g, '').toLowerCase();
}
