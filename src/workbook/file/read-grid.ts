import type { CellPlace, CellRange, CellValue } from '../../model/cell';
import type { Package } from '../../xlsx/opc/package';
import { readSheets } from '../../xlsx/read/read-sheets';
import type { SheetValues } from '../../xlsx/read/sheet-values';
import { readTables } from '../../xlsx/workbook/tables';
import { readWorkbook } from '../../xlsx/workbook/workbook';

/** The used cells of a sheet, for showing. */
export interface SheetGrid {
  readonly sheet: string;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** A row ends with its last value. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** Used cells that hold a formula, row by row. */
  readonly formulas: readonly CellPlace[];
  readonly tables: readonly GridTable[];
}

/** A table on a sheet that is shown. */
export interface GridTable {
  /** Header and totals rows included. */
  readonly range: CellRange;
  /** Whether its first row is its header. */
  readonly hasHeader: boolean;
}

/** The plain values of a worksheet; null where the workbook has none of that name. @throws UnusableFile */
export async function readGrid(pkg: Package, sheet: string): Promise<SheetGrid | null> {
  const [found] = await readSheets(pkg, [sheet]);
  if (!found) return null;
  const { name, top, left, values, merges } = found;
  const entry = (await readWorkbook(pkg)).sheets.find((candidate) => candidate.name === name);
  const tables = entry ? await readTables(pkg, entry.part) : [];
  return {
    sheet: name,
    top,
    left,
    values,
    merges,
    formulas: formulasOf(found),
    tables: tables.map(({ range, headerRowCount }) => ({ range, hasHeader: headerRowCount > 0 })),
  };
}

function formulasOf(sheet: SheetValues): readonly CellPlace[] {
  const found: CellPlace[] = [];
  for (const [down, cells] of sheet.values.entries()) {
    const row = sheet.top + down;
    for (let column = sheet.left; column < sheet.left + cells.length; column += 1)
      if (sheet.isFormula(row, column)) found.push({ row, column });
  }
  return found;
}
