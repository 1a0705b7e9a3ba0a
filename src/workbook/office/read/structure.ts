import { TEMPLATE_VERSION_NAME, type LedgerLocator } from '../../../model/grid';
import { keptTexts } from '../../kept-texts';
import { ledgerPlaces, type PlacedTable } from '../../ledger-places';
import { isGuide, parseTemplateVersion, stampedPlan } from '../../stamp-name';
import type { Session } from '../session';

/** A table as it is in the workbook. */
export interface SheetTable extends PlacedTable {
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
  /** Names of its columns, from left to right; they are the texts of its headers, also where those are not shown. */
  readonly columns: readonly string[];
}

/** Where a ledger stands. */
export interface LocatedLedger {
  readonly locator: LedgerLocator;
  readonly sheet: string;
  /** Null where only the sheet was found. */
  readonly table: SheetTable | null;
}

/** What stands where, before any values are read. */
export interface Structure {
  readonly sheets: readonly string[];
  readonly ledgers: readonly LocatedLedger[];
  /** Sheets that the product wrote, with the sheet-scoped name that points at the stamp. */
  readonly stamped: readonly { readonly plan: string; readonly sheet: string; readonly name: string }[];
  /** Sheets that are neither a ledger's nor the product's. */
  readonly others: readonly string[];
  readonly templateVersion: number | null;
  /** Short texts that the workbook keeps for the product; undefined where there are none. */
  readonly kept: Readonly<Record<string, string>> | undefined;
}

/** Reads sheets, tables and names in one batch. */
export async function readStructure({ context, ask }: Session, locators: readonly LedgerLocator[]): Promise<Structure> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/names/items/name,items/names/items/scope');
  tables.load('items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  const version = names.getItemOrNullObject(TEMPLATE_VERSION_NAME);
  version.load('value');
  await ask();
  const sheets = worksheets.items.map(({ name }) => name);
  const ledgers = ledgerPlaces(locators, sheets, tables.items.map(foundTable));
  const stamped = worksheets.items.flatMap((sheet) =>
    ownNames(sheet).flatMap(({ name }) => {
      const plan = stampedPlan(name);
      return plan === null ? [] : [{ plan, sheet: sheet.name, name }];
    }),
  );
  const templateVersion = version.isNullObject ? null : parseTemplateVersion(version.value);
  const known = new Set([...ledgers.map(({ sheet }) => sheet), ...stamped.map(({ sheet }) => sheet)]);
  return {
    sheets,
    ledgers,
    stamped,
    others: sheets.filter((sheet) => !known.has(sheet) && !isGuide(sheet, templateVersion)),
    templateVersion,
    kept: keptTexts(names.items.map(({ name, formula }) => ({ name, formula: String(formula) }))),
  };
}

function foundTable({ name, worksheet, showHeaders, showTotals, columns }: Excel.Table): SheetTable {
  return {
    name,
    sheet: worksheet.name,
    showsHeaders: showHeaders,
    showsTotals: showTotals,
    columns: columns.items.map((column) => column.name),
  };
}

/** Names scoped to a sheet; Excel lists those of the whole workbook among them (office-js issue 1011). */
export function ownNames(sheet: Excel.Worksheet): Excel.NamedItem[] {
  return sheet.names.items.filter(({ scope }) => scope === 'Worksheet');
}
