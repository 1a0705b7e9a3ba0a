import { parseCell, type CellPlace } from '../../../model/cell';
import type { Finding, Severity } from '../../../model/finding';

/** The most serious finding of a cell colours it. */
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export type MarkedCells = Readonly<Record<Severity, readonly CellPlace[]>>;

/** The faulty cells of each sheet by their most serious finding; findings about a whole ledger mark nothing. */
export function markedCells(findings: readonly Finding[]): ReadonlyMap<string, MarkedCells> {
  const sheets = new Map<string, Map<string, { readonly place: CellPlace; readonly severity: Severity }>>();
  for (const { sheet, row, address, severity } of findings) {
    const cell = row === null ? null : parseCell(address);
    if (!cell) continue;
    const cells = sheets.get(sheet) ?? new Map<string, { readonly place: CellPlace; readonly severity: Severity }>();
    sheets.set(sheet, cells);
    const key = `${cell.row}:${cell.column}`;
    const before = cells.get(key);
    if (!before || RANK[severity] > RANK[before.severity]) cells.set(key, { place: cell, severity });
  }
  return new Map(
    [...sheets].map(([sheet, cells]) => {
      const of = (wanted: Severity): CellPlace[] =>
        [...cells.values()].filter(({ severity }) => severity === wanted).map(({ place }) => place);
      return [sheet, { info: of('info'), warning: of('warning'), error: of('error') }];
    }),
  );
}
