import { appendAll } from '../../../model/append';
import { PICTURE, rangeAddress, type CellPlace, type CellValue } from '../../../model/cell';
import { blocksOf } from '../areas';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { areaOf } from './used-areas';
import type { PlacedValues } from './sheet-values';

/** What `values` answers for a cell with a picture in it: an error that a formula may have too. */
const LOOKS_LIKE_ERROR = '#VALUE!';

/** Kinds of values that are pictures; the last one is what an Excel says that cannot put the picture into words. */
const PICTURES: ReadonlySet<string> = new Set(['WebImage', 'LocalImage', 'NotAvailable']);

/** More cells than this are asked about in several batches; a picture's description may take some hundred bytes. */
const CELLS_AT_ONCE = 4000;

/**
 * Cells of a sheet, with {@link PICTURE} in those that hold one. Takes a batch only where there is a `#VALUE!`; where
 * Excel or its office.js is older than ExcelApi 1.16, which tells the two apart, the error stays.
 */
export async function withPictures(session: Session, sheet: string, cells: PlacedValues): Promise<PlacedValues> {
  const suspects = session.supports('1.16') ? placesOf(cells, LOOKS_LIKE_ERROR) : [];
  const pictures: CellPlace[] = [];
  for (let first = 0; first < suspects.length; first += CELLS_AT_ONCE) {
    appendAll(pictures, await picturesAmong(session, sheet, suspects.slice(first, first + CELLS_AT_ONCE)));
  }
  return pictures.length === 0 ? cells : { ...cells, values: replaced(cells, pictures) };
}

function placesOf({ top, left, values }: PlacedValues, wanted: CellValue): CellPlace[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, along) => (value === wanted ? [{ row: top + down, column: left + along }] : [])),
  );
}

/** The cells that hold a picture. None is known where their description is more than Excel answers at once. */
async function picturesAmong(
  { context, supports, ask }: Session,
  sheet: string,
  places: readonly CellPlace[],
): Promise<CellPlace[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = blocksOf(places).map((block) => worksheet.getRange(rangeAddress(block)));
  // An office.js served from an intranet may be older than the Excel it runs in.
  if (!ranges.every((range) => 'valuesAsJson' in range)) return [];
  for (const range of ranges) range.load('valuesAsJson,rowIndex,columnIndex,rowCount,columnCount');
  try {
    await ask();
  } catch (error) {
    if (isWorkbookError(error, 'tooLarge')) return [];
    throw error;
  }
  return ranges.flatMap((range) => {
    const { top, left } = areaOf(range);
    const cells = supports('1.16') ? range.valuesAsJson : [];
    return cells.flatMap((row, down) =>
      row.flatMap(({ type }: { readonly type: string }, along) =>
        PICTURES.has(type) ? [{ row: top + down, column: left + along }] : [],
      ),
    );
  });
}

function replaced({ top, left, values }: PlacedValues, pictures: readonly CellPlace[]): CellValue[][] {
  const rows = values.map((row) => [...row]);
  for (const { row, column } of pictures) {
    const cells = rows[row - top];
    if (cells) cells[column - left] = PICTURE;
  }
  return rows;
}
