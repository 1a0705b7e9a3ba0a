import { rangeAddress, type CellPlace, type CellValue } from '../../../model/cell';
import type { FormContent } from '../../../model/form-content';
import { groupBy } from '../../../model/group-by';
import { rowBefore, type SheetEdits } from '../../../model/form-fill';
import { CALL_BYTES, wireBytes } from '../bytes';
import { Outbox } from '../outbox';
import type { Session } from '../session';
import { cellInput } from '../text-input';

/** A cell and what it should hold, under the format that it has. */
export interface Written extends CellPlace {
  readonly value: string | number;
  readonly numberFormat: string;
}

const TEXT_FORMAT = '@';
/** Rows that are written at once. */
const PIECE = 2000;

/** Writes cells, those of neighbouring rows as one block whose other cells stay as they are. */
export async function writeCells(session: Session, sheet: string, cells: readonly Written[]): Promise<void> {
  const inputs = cells.map(({ row, column, value, numberFormat }) => ({
    row,
    column,
    // A cell of the text format takes every text as it is; there an apostrophe might become part of it.
    input: numberFormat === TEXT_FORMAT ? value : cellInput(value),
  }));
  await writeBlocks(session, sheet, inputs);
}

/** Gives the cells of a form's own rows what they held before. */
export async function restoreRows(
  session: Session,
  seen: FormContent,
  { sheet, inserts, cells }: SheetEdits,
): Promise<void> {
  const inputs = cells.flatMap(({ row, column }) => {
    const before = rowBefore(row, inserts);
    if (before === null) return [];
    const held = seen.values[before - seen.top]?.[column - seen.left] ?? '';
    return [{ row: before, column, input: cellInput(held) }];
  });
  await writeBlocks(session, sheet, inputs);
}

interface Input extends CellPlace {
  readonly input: CellValue;
}

async function writeBlocks(session: Session, sheet: string, inputs: readonly Input[]): Promise<void> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const outbox = new Outbox(session);
  for (const rows of rowRuns(inputs)) {
    const columns = [...new Set(rows.flatMap(([, cells]) => cells.map(({ column }) => column)))];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    // Null leaves a cell as it is.
    const values = rows.map(([, cells]) => {
      const line: CellValue[] = Array.from({ length: right - left + 1 }, () => null);
      for (const { column, input } of cells) line[column - left] = input;
      return line;
    });
    await outbox.room(CALL_BYTES + wireBytes(values));
    const top = rows[0]?.[0] ?? 1;
    const range = worksheet.getRange(rangeAddress({ top, left, bottom: top + rows.length - 1, right }));
    range.untrack();
    range.values = values;
  }
  await outbox.send();
}

/** The cells by rows, in runs of neighbouring rows. */
function rowRuns(inputs: readonly Input[]): readonly (readonly (readonly [number, readonly Input[]])[])[] {
  const runs: [number, readonly Input[]][][] = [];
  for (const line of [...groupBy(inputs, ({ row }) => row)].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run && run.length < PIECE && run.at(-1)?.[0] === line[0] - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
