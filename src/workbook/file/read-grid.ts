import type { CellRange, CellValue } from '../../model/cell';
import type { Package } from './package/package';
import { readSheets } from './package/read/read-sheets';

/** A sheet's cells for showing: the used ones, or those of a region. */
export interface SheetGrid {
  readonly sheet: string;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** All rows equally long. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * The plain values of a worksheet.
 *
 * @param region the cells wanted; the used ones where left out
 * @returns null where the workbook has no such worksheet
 */
export async function readGrid(pkg: Package, sheet: string, region?: CellRange): Promise<SheetGrid | null> {
  const [found] = await readSheets(pkg, [sheet]);
  if (!found) return null;
  const width = found.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { top, left, bottom, right } = region ?? { top: found.top, left: found.left, bottom: found.top + found.values.length - 1, right: found.left + width - 1 };
  const values = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_cell, along) => found.values[top + down - found.top]?.[left + along - found.left] ?? null),
  );
  return { sheet: found.name, top, left, values };
}
