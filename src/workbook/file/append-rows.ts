import { cellAddress, type CellPlace } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { DAY_FORMAT, type CellEdit } from '../../model/form-fill';
import type { LedgerAddition } from '../../model/ledger-addition';
import { breathe, type Work } from '../../model/progress';
import type { Package } from '../../xlsx/opc/package';
import { patchCells } from '../../xlsx/patch/patch-cells';
import { readSheets } from '../../xlsx/read/read-sheets';
import { storeResults } from '../../xlsx/results/store-results';
import { insertRows } from '../../xlsx/rows/insert-rows';
import { RowsRefused } from '../../xlsx/rows/rows-refused';
import { readTables } from '../../xlsx/workbook/tables';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import type { CellFix } from '../port';
import { dayCells, valueFor } from './form-values';

/** Thrown where rows cannot come in; nothing was changed. */
class RowsNotAdded extends Error {
  override readonly name = 'RowsNotAdded';

  /** @param place the cell, or the sheet where no single cell is in the way */
  constructor(
    readonly place: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${reason}`, options);
  }
}

/** What kept rows from coming in, where an error is that; null for any other. */
export function rowsError(error: unknown): { readonly place: string; readonly reason: string } | null {
  return error instanceof RowsNotAdded ? error : null;
}

/** A workbook with rows added, and the cells that they fill. */
export interface WithRows {
  readonly pkg: Package;
  readonly cells: readonly CellFix[];
}

/**
 * Adds rows below the last entry of ledgers: into the blank rows of the table, and where those do not suffice into new
 * ones like them. Everything else of the workbook stays as it is, byte for byte where nothing had to move.
 *
 * @throws UnusableFile; RowsNotAdded where a sheet or a cell does not take them
 */
export async function appendRows(opened: Package, additions: readonly LedgerAddition[], work: Work): Promise<WithRows> {
  const { date1904 } = await readWorkbook(opened);
  const filled: CellFix[] = [];
  const changed = new Map<string, readonly CellPlace[]>();
  let pkg = opened;
  for (const addition of additions) {
    await breathe(work);
    if (addition.rows.length === 0) continue;
    pkg = await withRoom(pkg, addition);
    const cells = addition.rows.flatMap((row, at) =>
      [...row].map(([column, value]): CellEdit => ({
        row: addition.lastRow + at + 1,
        column,
        value,
      })),
    );
    const days = await dayCells(pkg, addition.sheet, cells);
    const edits = cells.map(({ row, column, value }) => {
      const isDay = typeof value === 'object';
      const numberFormat = isDay && !days.has(cellAddress({ row, column })) ? DAY_FORMAT : undefined;
      return {
        row,
        column,
        value: valueFor(value, isDay, date1904),
        ...(numberFormat !== undefined && { numberFormat }),
      };
    });
    const patched = await patchCells(pkg, addition.sheet, edits);
    const [refusal] = patched.refused;
    if (refusal) throw new RowsNotAdded(`${addition.sheet}!${cellAddress(refusal.edit)}`, refusal.reason);
    pkg = patched.package;
    changed.set(addition.sheet, cells);
    for (const { row, column, value, numberFormat } of edits)
      filled.push({
        sheet: addition.sheet,
        place: { row, column },
        fix: { before: null, after: value, safe: true, ...(numberFormat !== undefined && { numberFormat }) },
      });
  }
  return { pkg: pkg === opened ? pkg : (await storeResults(pkg, changed)).pkg, cells: filled };
}

/** The package with enough blank rows below the last entry, within the ledger's table where it has one. */
async function withRoom(pkg: Package, { sheet, lastRow, rows }: LedgerAddition): Promise<Package> {
  const free = await freeRows(pkg, sheet, lastRow);
  const count = rows.length - free;
  if (count <= 0) return pkg;
  const last = lastRow + free;
  // Before the last blank row, so that every range over the list takes them in.
  const after = free > 0 ? last - 1 : last;
  try {
    return await insertRows(pkg, { sheet, after, count, like: last, stretch: free === 0 });
  } catch (error) {
    if (!(error instanceof RowsRefused)) throw error;
    throw new RowsNotAdded(sheet, error.reason, { cause: error });
  }
}

/** Blank rows below the last entry, up to the table's end or whatever stands there. */
async function freeRows(pkg: Package, sheet: string, lastRow: number): Promise<number> {
  const [values] = await readSheets(pkg, [sheet]);
  const { sheets } = await readWorkbook(pkg);
  const entry = sheets.find(({ name }) => sameName(name, sheet));
  if (!values || !entry) throw new RangeError(`No worksheet ${sheet}`);
  const table = (await readTables(pkg, entry.part)).find(
    ({ range }) => range.top <= lastRow && range.bottom >= lastRow,
  );
  const end = table ? table.range.bottom - table.totalsRowCount : Number.POSITIVE_INFINITY;
  let row = lastRow + 1;
  const bottom = values.top + values.values.length - 1;
  const isBlank = (at: number): boolean => (values.values[at - values.top] ?? []).every((cell) => cell === null);
  while (row <= end && row <= bottom && isBlank(row)) row += 1;
  return row > bottom ? end - lastRow : row - 1 - lastRow;
}
