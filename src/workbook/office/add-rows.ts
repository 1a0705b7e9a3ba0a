import { cellAddress, rangeAddress, type CellPlace, type CellRange, type CellValue } from '../../model/cell';
import { DAY_FORMAT, type FormCell } from '../../model/form-fill';
import type { LedgerAddition } from '../../model/ledger-addition';
import { WorkbookError, type CellFix, type RowsOutcome } from '../port';
import { CALL_BYTES, wireBytes } from './bytes';
import { Outbox } from './outbox';
import { areaOf } from './read/used-areas';
import { withoutCancelling, type Session } from './session';
import { cellInput } from './text-input';

const ADDING = { zh: '正在写入', en: 'Writing' };
const TEXT_FORMAT = '@';
/** Rows that are asked about or written at once. */
const PIECE = 2000;

/** A ledger's table, and the block below its last entry that rows come to. */
interface Room {
  readonly addition: LedgerAddition;
  readonly table: Excel.Table;
  /** The table as it is. */
  readonly area: CellRange;
  readonly block: CellRange;
  /** Number formats of the block's first row, or of the table's last one where the block lies below it; by column. */
  readonly formats: readonly string[];
}

/** What is in the way of rows. */
interface Hindrance {
  readonly place: string;
  readonly reason: string;
}

/**
 * Adds rows below the last entries of ledgers: looks first whether nothing stands there, then makes tables longer where
 * they are too short and writes block by block. Where Excel breaks off, all is taken back.
 *
 * @throws WorkbookError `halfWritten` where a broken writing could not be taken back
 */
export async function addRows(session: Session, additions: readonly LedgerAddition[]): Promise<RowsOutcome> {
  const wanted = additions.filter(({ rows }) => rows.length > 0);
  const rooms: Room[] = [];
  for (const addition of wanted) {
    const room = await lookForRoom(session, addition);
    if ('reason' in room) return { kind: 'refused', ...room };
    rooms.push(room);
  }
  const begun: Room[] = [];
  try {
    const outbox = new Outbox(session);
    for (const room of rooms) {
      begun.push(room);
      await writeRoom(session, outbox, room);
    }
    if (begun.length > 0) await outbox.send();
  } catch (error) {
    await takeBack(session, begun, error);
    throw error;
  }
  return { kind: 'added', cells: rooms.flatMap(filledCells) };
}

async function lookForRoom(session: Session, addition: LedgerAddition): Promise<Room | Hindrance> {
  const { context, ask, supports } = session;
  const { sheet: name, lastRow, rows } = addition;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  sheet.tables.load('items/name,items/showTotals');
  await ask();
  if (sheet.protection.protected) return { place: name, reason: 'protected' };
  const ranges = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  await ask();
  const found = ranges
    .map(({ table, range }) => ({ table, area: areaOf(range) }))
    .find(({ area }) => area.top <= lastRow && area.bottom >= lastRow);
  if (!found) throw new WorkbookError({ reason: 'gone' });
  const { table, area } = found;
  const block = { ...area, top: lastRow + 1, bottom: lastRow + rows.length };
  const isTooShort = block.bottom > area.bottom;
  if (table.showTotals && block.bottom >= area.bottom) return { place: name, reason: 'totals' };
  if (isTooShort && !supports('1.13')) return { place: name, reason: 'short' };
  const model = sheet.getRange(
    rangeAddress({ ...area, top: Math.min(block.top, area.bottom), bottom: Math.min(block.top, area.bottom) }),
  );
  model.load('numberFormat');
  const hindrance = await inTheWay(session, sheet, name, block);
  if (hindrance) return hindrance;
  const formats = (model.numberFormat[0] ?? []).map(String);
  return { addition, table, area, block, formats };
}

/**
 * The first cell of a block that holds something, or the sheet where rows are hidden: values would get into the wrong
 * rows (office-js issue 224).
 */
async function inTheWay(
  { ask }: Session,
  sheet: Excel.Worksheet,
  name: string,
  block: CellRange,
): Promise<Hindrance | null> {
  for (let top = block.top; top <= block.bottom; top += PIECE) {
    const range = sheet.getRange(rangeAddress({ ...block, top, bottom: Math.min(block.bottom, top + PIECE - 1) }));
    range.load('formulas,rowHidden');
    await ask();
    if ((range.rowHidden as boolean | null) !== false) return { place: name, reason: 'filtered' };
    for (const [down, row] of range.formulas.entries()) {
      const along = row.findIndex((formula: unknown) => formula !== '');
      if (along >= 0)
        return { place: `${name}!${cellAddress({ row: top + down, column: block.left + along })}`, reason: 'taken' };
    }
    range.untrack();
  }
  return null;
}

async function writeRoom(session: Session, outbox: Outbox, room: Room): Promise<void> {
  const { addition, table, area, block, formats } = room;
  const { sheet: name, rows } = addition;
  const sheet = session.context.workbook.worksheets.getItem(name);
  if (block.bottom > area.bottom) resize(session, table, { ...area, bottom: block.bottom });
  for (let at = 0; at < rows.length; at += PIECE) {
    session.work.report(ADDING, at, rows.length);
    const piece = rows.slice(at, at + PIECE);
    const values = piece.map((row) =>
      formats.map((format, along) => inputOf(row.get(block.left + along) ?? null, format)),
    );
    await outbox.room(2 * CALL_BYTES + wireBytes(values));
    const top = block.top + at;
    const range = sheet.getRange(rangeAddress({ ...block, top, bottom: top + piece.length - 1 }));
    range.untrack();
    const isNew = top + piece.length - 1 > area.bottom;
    const hasOther = piece.some((row) =>
      [...row].some(([column, cell]) => changesFormat(cell, formats[column - block.left])),
    );
    // Formats first, so that a text format holds a text.
    if (isNew || hasOther)
      range.numberFormat = piece.map((row) =>
        formats.map((format, along) => formatFor(row.get(block.left + along) ?? null, format)),
      );
    range.values = values;
  }
}

/** Gives a table another block; an Excel that cannot was refused before. */
function resize({ supports }: Session, table: Excel.Table, area: CellRange): void {
  if (supports('1.13')) table.resize(rangeAddress(area));
}

/** Null leaves a cell as it is. */
function inputOf(cell: FormCell | null, format: string): CellValue {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.day;
  return format === TEXT_FORMAT ? cell : cellInput(cell);
}

function changesFormat(cell: FormCell | null, format = 'General'): boolean {
  return formatFor(cell, format) !== format;
}

function formatFor(cell: FormCell | null, format: string): string {
  return typeof cell === 'object' && cell !== null && (format === 'General' || format === TEXT_FORMAT)
    ? DAY_FORMAT
    : format;
}

/** The cells of the rows, as they are filled. */
function filledCells({ addition: { sheet, rows }, block, formats }: Room): readonly CellFix[] {
  return rows.flatMap((row, down) =>
    [...row].map(([column, cell]): CellFix => {
      const place: CellPlace = { row: block.top + down, column };
      const format = formats[column - block.left] ?? 'General';
      const numberFormat = formatFor(cell, format);
      const after = typeof cell === 'object' ? cell.day : cell;
      return {
        sheet,
        place,
        fix: { before: null, after, safe: true, ...(numberFormat !== format && { numberFormat }) },
      };
    }),
  );
}

/** Makes the blocks blank again and the tables as long as they were. */
async function takeBack(broken: Session, rooms: readonly Room[], cause: unknown): Promise<void> {
  const session = withoutCancelling(broken);
  try {
    for (const { addition, table, area, block } of rooms) {
      const range = session.context.workbook.worksheets.getItem(addition.sheet).getRange(rangeAddress(block));
      range.untrack();
      range.values = addition.rows.map(() => Array.from({ length: block.right - block.left + 1 }, () => ''));
      if (block.bottom > area.bottom) resize(session, table, area);
    }
    await session.sync();
  } catch {
    const sheets = rooms.map(({ addition }) => addition.sheet);
    throw new WorkbookError({ reason: 'halfWritten', sheets }, { cause });
  }
}
