import type { LedgerLocator } from '../../../model/grid';

export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly showsHeaders: boolean;
}

/** Where a ledger stands. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  /** The table's name as it is in the workbook; null where only the sheet was found or the table hides its headers. */
  readonly table: string | null;
}

/** A sheet's name without blanks of any width, and without case. */
function bare(name: string): string {
  return name.replace(/[\s\u200B-\u200D\uFEFF]/g, '').toLowerCase();
}

/**
 * Finds each ledger by its table, whatever its sheet is called by now, or, where another program dropped the
 * table, by its sheet's name in spite of blanks. A ledger that is found in neither way is left out.
 */
export function locateLedgers(locators: readonly LedgerLocator[], sheets: readonly string[], tables: readonly FoundTable[]): readonly LocatedLedger[] {
  return locators.flatMap((locator): LocatedLedger[] => {
    const table = tables.find(({ name }) => name.toLowerCase() === locator.table.toLowerCase());
    if (table) return [{ locator, sheet: table.sheet, table: table.showsHeaders ? table.name : null }];
    const sheet = sheets.find((name) => bare(name) === bare(locator.sheet));
    return sheet === undefined ? [] : [{ locator, sheet, table: null }];
  });
}
