import type { CellPlace, CellRange } from '../../../model/cell';
import type { FormContent } from '../../../model/form-content';
import type { FormInsert, SheetEdits } from '../../../model/form-fill';
import { translated } from '../../../xlsx/formulas/references';
import { shiftedFormula } from '../../../xlsx/rows/shifted-formula';
import type { Session } from '../session';
import { areaOfForm, columnsAddress, rowsAddress, type FormFormula } from './read-form';

/** A place where rows are inserted, and what tells later whether they were. */
export interface NewRows {
  readonly insert: FormInsert;
  /** Height of the row `like`, in points. */
  readonly height: number;
  /** The row below them. Excel moves a range that is kept along with its cells ("tracked objects"). */
  readonly below: Excel.Range;
}

/** Asks for what must be known before rows are inserted; from the top down. */
export async function askNewRows(
  { context, ask }: Session,
  { sheet, inserts }: SheetEdits,
): Promise<readonly NewRows[]> {
  if (inserts.length === 0) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = inserts.map((insert) => {
    const like = worksheet.getRange(rowsAddress(insert.like));
    like.format.load('rowHeight');
    const below = worksheet.getRange(rowsAddress(insert.after + 1));
    below.load('rowIndex');
    return { insert, like, below };
  });
  await ask();
  return asked.map(({ insert, like, below }) => ({ insert, height: like.format.rowHeight, below }));
}

/**
 * Inserts the rows, from the bottom up, each place in a batch of its own, and gives them the look, height, formulas and
 * merged cells of the row `like`.
 *
 * @param before the formulas of the form before anything is inserted
 */
export async function insertRows(
  session: Session,
  seen: FormContent,
  { sheet: name }: SheetEdits,
  rows: readonly NewRows[],
  before: readonly FormFormula[],
): Promise<void> {
  const sheet = session.context.workbook.worksheets.getItem(name);
  const place = { own: name, moving: name };
  let formulas = before.filter(({ row }) => rows.some(({ insert: { like } }) => like === row));
  for (const { insert, height } of [...rows].reverse()) {
    const { after, count, like, stretch } = insert;
    formulas = formulas.map(({ formula, ...at }) => ({ ...at, formula: shiftedFormula(formula, insert, place) }));
    sheet
      .getRange(rowsAddress(after + 1, count))
      .insert('Down')
      .untrack();
    const likeNow = like > after ? like + count : like;
    for (const columns of columnsToCopy(seen, like)) {
      const source = sheet.getRange(columnsAddress(columns, likeNow, 1));
      const target = sheet.getRange(columnsAddress(columns, after + 1, count));
      // Behind the last row of a list its validations do not go on by themselves.
      target.copyFrom(source, stretch ? 'All' : 'Formats');
      if (stretch) clearConstants(sheet, seen, insert, columns, formulas);
    }
    if (!stretch) setFormulas(sheet, insert, formulas);
    for (const merge of seen.merges.filter(({ top, bottom }) => top === like && bottom === like)) {
      const cells = sheet.getRange(columnsAddress(merge, after + 1, count));
      cells.unmerge();
      cells.merge(true);
    }
    sheet.getRange(rowsAddress(after + 1, count)).format.rowHeight = height;
    await session.sync();
  }
}

/**
 * The columns of a form in stretches, without those of cells that are merged over several rows: these grow by
 * themselves.
 */
function columnsToCopy(seen: FormContent, like: number): readonly Pick<CellRange, 'left' | 'right'>[] {
  const { left, right } = areaOfForm(seen);
  const tall = seen.merges.filter(({ top, bottom }) => bottom > top && top <= like && bottom >= like);
  const stretches: { left: number; right: number }[] = [];
  for (let column = left; column <= right; column += 1) {
    if (tall.some((merge) => merge.left <= column && merge.right >= column)) continue;
    const last = stretches.at(-1);
    if (last?.right === column - 1) last.right = column;
    else stretches.push({ left: column, right: column });
  }
  return stretches;
}

/** Gives the new rows the formulas of the row `like`, each as Excel would copy it down. */
function setFormulas(
  sheet: Excel.Worksheet,
  { after, count, like }: FormInsert,
  formulas: readonly FormFormula[],
): void {
  const likeNow = like > after ? like + count : like;
  for (const { column, formula } of formulas.filter(({ row }) => row === like)) {
    const cells = sheet.getRange(columnsAddress({ left: column, right: column }, after + 1, count));
    cells.untrack();
    cells.formulas = Array.from({ length: count }, (_, at) => [translated(formula, after + 1 + at - likeNow, 0)]);
  }
}

/** Clears what was copied from the row `like` but its formulas: its contents are its own. */
function clearConstants(
  sheet: Excel.Worksheet,
  { top, left, values }: FormContent,
  { after, count, like }: FormInsert,
  columns: Pick<CellRange, 'left' | 'right'>,
  formulas: readonly CellPlace[],
): void {
  for (let column = columns.left; column <= columns.right; column += 1) {
    const held = values[like - top]?.[column - left] ?? null;
    if (held === null || formulas.some((cell) => cell.row === like && cell.column === column)) continue;
    sheet.getRange(columnsAddress({ left: column, right: column }, after + 1, count)).clear('Contents');
  }
}

/** The rows that were inserted before a filling broke off, from the top down, as the sheet is now. */
export async function rowsCameIn(
  { ask }: Session,
  rows: readonly NewRows[],
): Promise<readonly { readonly top: number; readonly count: number }[]> {
  if (rows.length === 0) return [];
  for (const { below } of rows) below.load('rowIndex');
  await ask();
  let above = 0;
  return rows.flatMap(({ insert: { after, count }, below }) => {
    const moved = below.rowIndex - after;
    const cameIn = moved > above;
    const top = after + above + 1;
    above = moved;
    return cameIn ? [{ top, count }] : [];
  });
}

/** Takes rows out of a sheet; everything below moves up again. */
export async function takeRowsOut(
  { context, sync }: Session,
  sheet: string,
  rows: readonly { readonly top: number; readonly count: number }[],
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { top, count } of [...rows].reverse()) worksheet.getRange(rowsAddress(top, count)).delete('Up');
  if (rows.length > 0) await sync();
}
