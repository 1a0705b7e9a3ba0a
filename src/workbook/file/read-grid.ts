import type { CellValue } from '../../model/cell';
import type { Package } from '../../xlsx/opc/package';
import { readSheets } from '../../xlsx/read/read-sheets';

/** The used cells of a sheet, for showing. */
export interface SheetGrid {
  readonly sheet: string;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** A row ends with its last value. */
  readonly values: readonly (readonly CellValue[])[];
}

/** The plain values of a worksheet; null where the workbook has none of that name. */
export async function readGrid(pkg: Package, sheet: string): Promise<SheetGrid | null> {
  const [found] = await readSheets(pkg, [sheet]);
  return found ? { sheet: found.name, top: found.top, left: found.left, values: found.values } : null;
}
