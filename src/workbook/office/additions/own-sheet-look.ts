import { cellRange, liesWithin, type CellRange, type CellValue } from '../../../model/cell';
import { contentDigest, type ContentSignature } from '../../content-signature';
import { cellValues } from '../read/sheet-values';
import type { Session } from '../session';
import { askForeignObjects, type AskedObjects } from './foreign-objects';

/** The cells of a form that hold something, as one block. */
export interface OwnSheetCells {
  /** 1-based. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What a sheet of the product's holds before it is written again. */
export interface OwnSheetLook {
  /** Whether it is known, without a look at the cells, that there is more on it than the product wrote. */
  readonly holdsMore: boolean;
  readonly cells: OwnSheetCells;
}

export const NO_CELLS: OwnSheetCells = { top: 1, left: 1, values: [], formulas: [] };

/**
 * Queues a look at a form; the answer can be taken after the next sync. It is null where the cells are more than
 * Excel puts into one answer.
 */
export function askOwnSheet(session: Session, sheet: Excel.Worksheet, asked: AskedObjects): () => OwnSheetLook | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas');
  const holdsForeign = askForeignObjects(session, sheet, asked);
  return () => {
    const holdsMore = holdsForeign();
    if (used.isNullObject) return { holdsMore, cells: NO_CELLS };
    // Over five million cells Excel answers null instead of the values.
    if ((used.values as unknown) === null) return null;
    return {
      holdsMore,
      cells: {
        top: used.rowIndex + 1,
        left: used.columnIndex + 1,
        values: cellValues(used.values),
        formulas: cellValues(used.formulas),
      },
    };
  };
}

/** Whether a form holds anything else than what the signature says that the product wrote. */
export async function isTouched(
  { holdsMore, cells }: OwnSheetLook,
  { area, digest }: ContentSignature,
): Promise<boolean> {
  return holdsMore || holdsBeside(cells, area) || (await digestOf(cells, area)) !== digest;
}

function holdsBeside({ top, left, formulas }: OwnSheetCells, area: CellRange): boolean {
  return formulas.some((cells, down) =>
    cells.some(
      (formula, along) => formula !== null && !liesWithin(cellRange({ row: top + down, column: left + along }), area),
    ),
  );
}

function digestOf({ top, left, values, formulas }: OwnSheetCells, area: CellRange): Promise<string> {
  return contentDigest(area, (row, column) => {
    const value = values[row - top]?.[column - left] ?? null;
    const formula = formulas[row - top]?.[column - left] ?? null;
    // A text that begins with `=` is no formula: there both are the same.
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula: true } : { value };
  });
}
