import type { CellRange, CellValue } from '../../../model/cell';
import { SAFE_BYTES, wireBytes } from '../bytes';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';

/** The used cells of a sheet. */
export interface PlacedValues {
  /** 1-based. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Excel's blank is an empty text, the product's is null. */
export function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === '' ? null : (value as CellValue))));
}

/** Cells of the first piece of a sheet, before it is known how many bytes they take: about 3 MB of short texts. */
const FIRST_PIECE = 60_000;

const READING = { zh: '正在读取', en: 'Reading' };

/**
 * Reads one sheet in pieces that stay under the limits of Excel on the web; how many rows a piece has is
 * learned from the pieces before it.
 *
 * @param area the sheet's used cells, 1-based
 * @param what the values, the formulas where there are any, or the codes of the number formats
 */
export async function readInPieces(
  session: Session,
  sheet: string,
  area: CellRange,
  what: 'values' | 'formulas' | 'numberFormat' = 'values',
): Promise<PlacedValues> {
  const { context, ask, work } = session;
  const columns = area.right - area.left + 1;
  const total = area.bottom - area.top + 1;
  const values: CellValue[][] = [];
  let rows = Math.max(1, Math.floor(FIRST_PIECE / columns));
  while (values.length < total) {
    const count = Math.min(rows, total - values.length);
    const piece = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top - 1 + values.length, area.left - 1, count, columns);
    piece.load(what);
    try {
      await ask();
    } catch (error) {
      if (!isWorkbookError(error, 'tooLarge') || rows === 1) throw error;
      rows = Math.max(1, Math.floor(count / 2));
      continue;
    }
    for (const row of cellValues(piece[what])) values.push(row);
    rows = Math.max(1, Math.floor((SAFE_BYTES * count) / wireBytes(piece[what])));
    work.report(READING, values.length, total);
  }
  return { top: area.top, left: area.left, values };
}
