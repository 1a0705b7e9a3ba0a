import { rangeAddress, type CellPlace, type CellRange } from '../../../model/cell';
import type { FormContent } from '../../../model/form-content';
import { WorkbookError } from '../../port';
import { blocksOf } from '../areas';
import { formatsByColumn, runsOfFormats } from '../read/number-formats';
import { areaOf } from '../read/used-areas';
import type { Session } from '../session';
import { readLooks, type FormCells } from './form-cells';

/** Columns beyond the last value that are looked at. */
const MOST_BLANK_COLUMNS = 30;

/**
 * Reads a sheet of the user's as a form to be filled. It empties the undo stack, since merged cells are asked for.
 *
 * @throws WorkbookError `gone`; `unsupported` before ExcelApi 1.13, which tells merged cells
 */
export async function readForm(session: Session, sheet: string): Promise<FormContent> {
  if (!session.supports('1.13')) throw new WorkbookError({ reason: 'unsupported' });
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const [used, valued] = [false, true].map((valuesOnly) => {
    const range = worksheet.getUsedRangeOrNullObject(valuesOnly);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  }) as [Excel.Range, Excel.Range];
  await session.ask();
  // Office.js does not say which date system a workbook has.
  const blank = {
    sheet,
    date1904: false,
    top: 1,
    left: 1,
    values: [],
    merges: [],
    formats: [],
    formulas: [],
    drawn: [],
  };
  if (used.isNullObject || valued.isNullObject) return blank;
  const [whole, values] = [areaOf(used), areaOf(valued)];
  const right = Math.max(values.right, Math.min(whole.right, values.right + MOST_BLANK_COLUMNS));
  const { merges, drawn, ...cells } = await readLooks(session, sheet, { ...whole, right }, values.bottom);
  const { top, left } = cells.area;
  return {
    sheet,
    date1904: false,
    top,
    left,
    values: cells.values,
    merges,
    formats: runsOfFormats(formatsByColumn(cells.numberFormats, top, left), { top, left, values: cells.values }),
    formulas: formulaPlaces(cells),
    drawn: blocksOf(drawn),
  };
}

/** The cells that hold formulas. A text that begins with `=` comes as its own formula. */
function formulaPlaces({ area, values, formulas }: FormCells): readonly CellPlace[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, along) =>
      isFormula(formula) && formula !== values[down]?.[along]
        ? [{ row: area.top + down, column: area.left + along }]
        : [],
    ),
  );
}

/** A formula of a form, with `=`, and its place. */
export interface FormFormula extends CellPlace {
  readonly formula: string;
}

/** The formulas of a form, as they are while it is as it was read. */
export function formulasOf(cells: FormCells): readonly FormFormula[] {
  const { area, formulas } = cells;
  return formulaPlaces(cells).map(({ row, column }) => ({
    row,
    column,
    formula: String(formulas[row - area.top]?.[column - area.left]),
  }));
}

function isFormula(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=');
}

/** The block that a form's cells were read from. */
export function areaOfForm({ top, left, values }: Pick<FormContent, 'top' | 'left' | 'values'>): CellRange {
  const right = left + values.reduce((most, row) => Math.max(most, row.length), 1) - 1;
  return { top, left, bottom: Math.max(top, top + values.length - 1), right };
}

/** Whole rows as an address. */
export function rowsAddress(top: number, count = 1): string {
  return `${top}:${top + count - 1}`;
}

/** Columns of some rows as an address. */
export function columnsAddress({ left, right }: Pick<CellRange, 'left' | 'right'>, top: number, count: number): string {
  return rangeAddress({ top, left, bottom: top + count - 1, right });
}
