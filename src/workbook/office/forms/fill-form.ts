import type { CellRange } from '../../../model/cell';
import { formatDay } from '../../../model/day';
import { holdsTheSame, type FormContent } from '../../../model/form-content';
import { rowBefore, type FormCell, type SheetEdits } from '../../../model/form-fill';
import { showsDay } from '../../../xlsx/read/cell-formats';
import { filledCells } from '../../filled-cells';
import { WorkbookError, type FormOutcome } from '../../port';
import { areaOf } from '../read/used-areas';
import { withoutCancelling, type Session } from '../session';
import { readCells, type FormCells } from './form-cells';
import { hindrance, type FormFacts } from './hindrance';
import { askNewRows, insertRows, rowsCameIn, takeRowsOut, type NewRows } from './new-rows';
import { areaOfForm, formulasOf, rowsAddress } from './read-form';
import { putFormulasBack, stretchFormulas, stretchedFormulas } from './stretched-formulas';
import { restoreRows, writeCells, type Written } from './write-cells';

const FILLING = { zh: '正在填表', en: 'Filling' };

/**
 * Fills a form in place: looks whether anything is in the way, inserts rows with the look of the row `like`, then
 * writes. However many rows there are, that takes a batch for each place where rows are inserted, and few besides.
 * Where Excel breaks off, all is taken back.
 *
 * @throws WorkbookError `halfWritten` where a broken filling could not be taken back
 */
export async function fillForm(session: Session, seen: FormContent, edits: SheetEdits): Promise<FormOutcome> {
  const { facts, cells } = await lookAt(session, seen, edits);
  const { formulas } = facts;
  const { top, left } = cells.area;
  if (!holdsTheSame({ top, left, values: cells.values, formulas }, seen)) return { kind: 'changed' };
  const reason = hindrance(seen, edits, facts);
  if (reason !== null) return { kind: 'refused', place: edits.sheet, reason };
  const formatOf = ({ row, column }: SheetEdits['cells'][number]): string => {
    const before = rowBefore(row, edits.inserts) ?? likeOf(row, edits);
    return cells.numberFormats[before - top]?.[column - left] ?? 'General';
  };
  const written = edits.cells.map((cell): Written => ({ ...cell, ...contentOf(cell.value, formatOf(cell)) }));
  const stretched = stretchedFormulas(cells, edits);
  const rows = await askNewRows(session, edits);
  try {
    session.work.report(FILLING, 0, 0);
    await insertRows(session, seen, edits, rows, formulas);
    stretchFormulas(session, edits.sheet, stretched);
    await writeCells(session, edits.sheet, written);
  } catch (error) {
    await takeBack(session, { seen, edits, rows, stretched }, error);
    throw error;
  }
  const values = new Map(written.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  return {
    kind: 'filled',
    cells: filledCells(seen, edits, ({ row, column }) => values.get(`${row},${column}`) ?? ''),
  };
}

/** The row whose formats an inserted row has; for any other row, the row itself. */
function likeOf(row: number, { inserts }: SheetEdits): number {
  let above = 0;
  for (const { after, count, like } of inserts) {
    if (row <= after + above + count) return like;
    above += count;
  }
  return row;
}

/**
 * What a cell of this format is to hold. That a text stays text under a General format is seen to when it is written.
 */
function contentOf(value: FormCell, numberFormat: string): Pick<Written, 'value' | 'numberFormat'> {
  if (typeof value !== 'object') return { value, numberFormat };
  return { value: showsDay(numberFormat) ? value.day : formatDay(value.day), numberFormat };
}

/** What decides whether a form can be filled, and its cells as they are now. */
async function lookAt(
  session: Session,
  seen: FormContent,
  edits: SheetEdits,
): Promise<{ readonly facts: FormFacts; readonly cells: FormCells }> {
  const sheet = session.context.workbook.worksheets.getItem(edits.sheet);
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/showTotals');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const touched = sheet.getRange(touchedRows(edits));
  touched.load('rowHidden');
  await session.ask();
  const tables = sheet.tables.items.map(({ name, showTotals }) => {
    const range = session.context.workbook.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { range, showTotals };
  });
  const area = used.isNullObject ? areaOfForm(seen) : boxOf(areaOf(used), areaOfForm(seen));
  const cells = await readCells(session, edits.sheet, area);
  return {
    cells,
    facts: {
      formulas: formulasOf(cells),
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered || (touched.rowHidden as boolean | null) !== false,
      tables: tables.map(({ range, showTotals }) => ({ area: areaOf(range), hasTotals: showTotals })),
    },
  };
}

/** All rows from the first to the last that is filled or stands next to inserted rows, as an address of now. */
function touchedRows({ inserts, cells }: SheetEdits): string {
  const rows = [
    ...cells.flatMap(({ row }) => rowBefore(row, inserts) ?? []),
    ...inserts.flatMap(({ after, like }) => [after, after + 1, like]),
  ];
  const [first = 1] = rows;
  const top = rows.reduce((least, row) => Math.min(least, row), first);
  const bottom = rows.reduce((most, row) => Math.max(most, row), first);
  return rowsAddress(top, bottom - top + 1);
}

function boxOf(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

interface Begun {
  readonly seen: FormContent;
  readonly edits: SheetEdits;
  readonly rows: readonly NewRows[];
  readonly stretched: ReturnType<typeof stretchedFormulas>;
}

/** Takes the rows out again and gives the other cells what they held. */
async function takeBack(broken: Session, { seen, edits, rows, stretched }: Begun, cause: unknown): Promise<void> {
  const session = withoutCancelling(broken);
  const { sheet } = edits;
  try {
    await takeRowsOut(session, sheet, await rowsCameIn(session, rows));
    putFormulasBack(session, sheet, stretched);
    await restoreRows(session, seen, edits);
  } catch {
    throw new WorkbookError({ reason: 'halfWritten', sheets: [sheet] }, { cause });
  }
}
