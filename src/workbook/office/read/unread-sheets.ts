import type { CellRange } from '../../../model/cell';
import type { UnreadSheet } from '../../../model/grid';
import type { Session } from '../session';
import { cellValues, readInPieces, type PlacedValues } from './sheet-values';
import { areaOf } from './used-areas';

/**
 * The rows and columns of a sheet's used cells that tell whether it looks like a ledger; no ledger has as many columns.
 */
const HEAD_ROWS = 30;
const HEAD_COLUMNS = 60;

/**
 * Rows that are looked at before it is known where a sheet's cells begin: the head of all that begin in the first ten.
 */
const CORNER_ROWS = HEAD_ROWS + 9;

/**
 * What is known of a sheet after the batch that looked at it: its used cells, and its head if that lies in the corner.
 */
export interface GlancedSheet {
  readonly sheet: string;
  readonly used: CellRange;
  readonly corner: PlacedValues;
}

/**
 * Queues a glance at a sheet, which costs the same however large it is. The answer, after the next sync, is null for a
 * blank one.
 */
export function askGlance({ context }: Session, sheet: string): () => GlancedSheet | null {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const corner = worksheet.getRangeByIndexes(0, 0, CORNER_ROWS, HEAD_COLUMNS);
  corner.load('values');
  return () =>
    range.isNullObject
      ? null
      : { sheet, used: areaOf(range), corner: { top: 1, left: 1, values: cellValues(corner.values) } };
}

/** The head of a glanced sheet, in a further batch only where it lies outside of the corner. */
export async function unreadSheet(session: Session, { sheet, used, corner }: GlancedSheet): Promise<UnreadSheet> {
  const area = headArea(used);
  if (area.bottom > CORNER_ROWS || area.right > HEAD_COLUMNS) return readUnreadSheet(session, sheet, used);
  const rows = corner.values.slice(area.top - 1, area.bottom).map((row) => row.slice(area.left - 1, area.right));
  return unread(sheet, used, { top: area.top, left: area.left, values: rows });
}

/** Reads the head of a sheet in batches of its own, for workbooks that are more than Excel answers at once. */
export async function readUnreadSheet(session: Session, sheet: string, used: CellRange): Promise<UnreadSheet> {
  return unread(sheet, used, await readInPieces(session, sheet, headArea(used)));
}

function headArea({ top, left, bottom, right }: CellRange): CellRange {
  return { top, left, bottom: Math.min(bottom, top + HEAD_ROWS - 1), right: Math.min(right, left + HEAD_COLUMNS - 1) };
}

/**
 * Blank rows are left out of the count as far as the head shows them: to find the others all values would have to be
 * read.
 */
function unread(sheet: string, used: CellRange, head: PlacedValues): UnreadSheet {
  const blank = head.values.filter((row) => row.every((value) => value === null)).length;
  return { sheet, head, rows: used.bottom - used.top + 1 - blank };
}
