import { appendAll } from '../../../model/append';
import { rangeAddress, type CellPlace, type CellRange, type CellValue } from '../../../model/cell';
import { cellValues } from '../read/sheet-values';
import { areaOf } from '../read/used-areas';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { askLooks, isDrawn, type CellLook } from './cell-looks';

/** Cells of a form as Excel tells them; all blocks have the same shape. */
export interface FormCells {
  readonly area: CellRange;
  readonly values: readonly (readonly CellValue[])[];
  /** Each cell's formula with `=`, else its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The same, with what is drawn and what is merged. */
export interface FormLook extends FormCells {
  readonly merges: readonly CellRange[];
  readonly drawn: readonly CellPlace[];
}

/** Cells that are asked about at once: with their looks some 2 MB. */
const CELLS_AT_ONCE = 8000;

/** Rows below the last value that are looked at: a list with more blank rows has as many as it needs. */
const MOST_BLANK_ROWS = 3000;

const READING = { zh: '正在读取', en: 'Reading' };

/** The cells of a block, piece by piece. */
export async function readCells(session: Session, sheet: string, area: CellRange): Promise<FormCells> {
  const values: CellValue[][] = [];
  const formulas: unknown[][] = [];
  const numberFormats: string[][] = [];
  await inPieces(session, area, (piece) => {
    const range = askCells(session, sheet, piece);
    return () => {
      appendAll(values, cellValues(range.values));
      appendAll(formulas, range.formulas);
      appendAll(
        numberFormats,
        range.numberFormat.map((row) => row.map(String)),
      );
      return true;
    };
  });
  return { area, values, formulas, numberFormats };
}

/**
 * The cells of a block with their looks. It empties the undo stack, since merged cells are asked for.
 *
 * @param lastValue the last row with a value; below it, looking ends where nothing is drawn
 */
export async function readLooks(
  session: Session,
  sheet: string,
  area: CellRange,
  lastValue: number,
): Promise<FormLook> {
  const bottom = Math.min(area.bottom, lastValue + MOST_BLANK_ROWS);
  const read: FormCells[] = [];
  const merges = new Map<string, CellRange>();
  const drawn: CellPlace[] = [];
  await inPieces(session, { ...area, bottom }, (piece) => {
    const range = askCells(session, sheet, piece);
    const looks = askLooks(range);
    const merged = session.supports('1.13') ? range.getMergedAreasOrNullObject() : null;
    merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return () => {
      const numberFormats = range.numberFormat.map((row) => row.map(String));
      read.push({ area: piece, values: cellValues(range.values), formulas: range.formulas, numberFormats });
      if (merged && !merged.isNullObject)
        for (const item of merged.areas.items) merges.set(rangeAddress(areaOf(item)), areaOf(item));
      const found = drawnIn(piece, looks(), numberFormats, [...merges.values()]);
      appendAll(drawn, found);
      return piece.bottom < lastValue || found.length > 0;
    };
  });
  return {
    area: { ...area, bottom: read.at(-1)?.area.bottom ?? area.top },
    values: read.flatMap((piece) => piece.values),
    formulas: read.flatMap((piece) => piece.formulas),
    numberFormats: read.flatMap((piece) => piece.numberFormats),
    merges: [...merges.values()],
    drawn,
  };
}

function askCells({ context }: Session, sheet: string, piece: CellRange): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(piece));
  range.load('values,formulas,numberFormat');
  return range;
}

/**
 * Asks about a block piece by piece, in smaller ones where Excel answers that it is too much.
 *
 * @param ask queues the question about a piece; what it returns takes the answer, and is false where no more is wanted
 */
async function inPieces(session: Session, area: CellRange, ask: (piece: CellRange) => () => boolean): Promise<void> {
  let rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1)));
  for (let { top } = area; top <= area.bottom;) {
    const piece = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    const take = ask(piece);
    try {
      await session.ask();
    } catch (error) {
      // More than 512 merged areas cannot be listed at once (reference page of Range.getMergedAreasOrNullObject).
      if (!isWorkbookError(error, 'tooLarge', 'refused') || piece.bottom === piece.top) throw error;
      rows = Math.max(1, Math.floor((piece.bottom - piece.top + 1) / 2));
      continue;
    }
    session.work.report(READING, piece.bottom - area.top + 1, area.bottom - area.top + 1);
    if (!take()) return;
    top = piece.bottom + 1;
  }
}

function drawnIn(
  { top, left }: CellRange,
  looks: readonly (readonly CellLook[])[],
  formats: readonly (readonly string[])[],
  merges: readonly CellRange[],
): readonly CellPlace[] {
  const merged = new Map<string, CellRange>();
  for (const range of merges)
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) merged.set(`${row},${column}`, range);
  return looks.flatMap((row, down) =>
    row.flatMap((look, along): CellPlace[] => {
      const place = { row: top + down, column: left + along };
      const merge = merged.get(`${place.row},${place.column}`);
      return isDrawn(place, look, formats[down]?.[along] ?? 'General', merge) ? [place] : [];
    }),
  );
}
