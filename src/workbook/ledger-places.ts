import type { LedgerLocator } from '../model/grid';
import { sameName } from '../model/excel-names';

/** A table of the workbook and the sheet it stands on. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
}

/** Where a ledger stands. */
export interface LedgerPlace<Table extends PlacedTable> {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  /** Null where only the sheet was found. */
  readonly table: Table | null;
}

/**
 * Finds each ledger by its table, whatever its sheet is called by now, or, where another program dropped the
 * table, by its sheet's name in spite of blanks. A ledger that is found in neither way is left out.
 */
export function ledgerPlaces<Table extends PlacedTable>(
  locators: readonly LedgerLocator[],
  sheets: readonly string[],
  tables: readonly Table[],
): readonly LedgerPlace<Table>[] {
  return locators.flatMap((locator): LedgerPlace<Table>[] => {
    const table = tables.find(({ name }) => sameName(name, locator.table));
    if (table) return [{ locator, sheet: table.sheet, table }];
    const sheet = sheets.find((name) => sameName(bare(name), bare(locator.sheet)));
    return sheet === undefined ? [] : [{ locator, sheet, table: null }];
  });
}

/** A sheet's name without blanks of any width. */
function bare(name: string): string {
  return name.replace(/[\s\u200B-\u200D\uFEFF]/g, '');
}
