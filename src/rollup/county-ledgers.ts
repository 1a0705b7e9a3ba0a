import { LAST_ROW } from '../model/sheet-limits';
import { tableNames, type TableName } from '../templates/ledgers';
import type { PackedLedger } from './delivery';
import type { RowPlace } from './retraced';

const HEADER_ROWS = 1;
/** The most rows that a sheet holds below its header row. */
export const MOST_ROWS = LAST_ROW - HEADER_ROWS;

/** The ledger of one unit, and where it begins in the county's ledger. */
export interface LedgerShare {
  readonly unit: string;
  readonly ledger: PackedLedger;
  /** The sheet row, in the county's workbook, of its first row. */
  readonly firstRow: number;
}

/** A ledger of all units under one header. */
export interface CountyLedger {
  readonly table: TableName;
  readonly shares: readonly LedgerShare[];
  readonly rows: number;
  /** How many rows the sheet has no room for. */
  readonly cut: number;
}

/** Joins the ledgers of all units, in the order of the template; a ledger that no unit has is left out. */
export function countyLedgers(
  units: readonly { readonly unit: string; readonly ledgers: readonly PackedLedger[] }[],
): readonly CountyLedger[] {
  return tableNames.flatMap((table) => {
    let rows = 0;
    const shares = units.flatMap(({ unit, ledgers }): LedgerShare[] => {
      const ledger = ledgers.find((candidate) => candidate.table === table);
      if (!ledger) return [];
      const firstRow = HEADER_ROWS + 1 + rows;
      rows += ledger.rows;
      return [{ unit, ledger, firstRow }];
    });
    return rows === 0 ? [] : [{ table, shares, rows, cut: Math.max(0, rows - MOST_ROWS) }];
  });
}

/** A function for the places of a unit's rows in the county's ledgers. */
export function placesOf(unit: string, ledgers: readonly CountyLedger[]): RowPlace {
  const places = new Map<string, ReadonlyMap<number, number>>();
  for (const { table, shares } of ledgers) {
    const share = shares.find((candidate) => candidate.unit === unit);
    if (share)
      places.set(table, new Map(Array.from(share.ledger.sheetRows, (row, at) => [row, share.firstRow + at] as const)));
  }
  return (table, sheetRow) => {
    const place = places.get(table)?.get(sheetRow) ?? null;
    return place !== null && place > LAST_ROW ? null : place;
  };
}
