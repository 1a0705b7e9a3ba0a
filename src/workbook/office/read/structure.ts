import type { LedgerLocator } from '../../../model/grid';
import { ledgerPlaces } from '../../ledger-places';
import { parseTemplateVersion, stampedPlan, TEMPLATE_VERSION_NAME } from '../../stamp-name';
import type { Session } from '../session';

/** Where a ledger stands. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  /** The table's name as it is in the workbook; null where only the sheet was found or the table hides its headers. */
  readonly table: string | null;
}

/** What stands where, before any values are read. */
export interface Structure {
  readonly sheets: readonly string[];
  readonly ledgers: readonly LocatedLedger[];
  /** Sheets that the product wrote, with the sheet-scoped name that points at the stamp. */
  readonly stamped: readonly { readonly plan: string; readonly sheet: string; readonly name: string }[];
  readonly templateVersion: number | null;
}

/** Reads sheets, tables and names in one batch. */
export async function readStructure({ context, sync }: Session, locators: readonly LedgerLocator[]): Promise<Structure> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/names/items/name,items/names/items/scope');
  tables.load('items/name,items/showHeaders,items/worksheet/name');
  const version = names.getItemOrNullObject(TEMPLATE_VERSION_NAME);
  version.load('value');
  await sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const found = tables.items.map(({ name, showHeaders, worksheet }) => ({ name, sheet: worksheet.name, showsHeaders: showHeaders }));
  return {
    sheets,
    ledgers: ledgerPlaces(locators, sheets, found).map(({ table, ...ledger }) => ({ ...ledger, table: table?.showsHeaders ? table.name : null })),
    stamped: worksheets.items.flatMap((sheet) => ownNames(sheet).flatMap(({ name }) => {
      const plan = stampedPlan(name);
      return plan === null ? [] : [{ plan, sheet: sheet.name, name }];
    })),
    templateVersion: version.isNullObject ? null : parseTemplateVersion(version.value),
  };
}

/** Names scoped to a sheet; Excel lists those of the whole workbook among them (office-js issue 1011). */
export function ownNames(sheet: Excel.Worksheet): Excel.NamedItem[] {
  return sheet.names.items.filter(({ scope }) => scope === 'Worksheet');
}
