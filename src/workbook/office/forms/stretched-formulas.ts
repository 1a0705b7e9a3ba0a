import { cellAddress } from '../../../model/cell';
import { rowAfter, type FormInsert, type SheetEdits } from '../../../model/form-fill';
import { shiftedFormula } from '../../../xlsx/rows/shifted-formula';
import type { Session } from '../session';
import type { FormCells } from './form-cells';
import { formulasOf } from './read-form';

/**
 * A formula that must take in rows which Excel leaves out: those that are inserted behind the last row of its range.
 */
export interface StretchedFormula {
  /** Where it stands before, and what it is. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** Where it stands afterwards, and what it is to be. */
  readonly rowAfter: number;
  readonly after: string;
}

/** The formulas of a form's own sheet that go over a list of a single row, which gets more behind it. */
export function stretchedFormulas(cells: FormCells, { sheet, inserts }: SheetEdits): readonly StretchedFormula[] {
  if (!inserts.some(({ stretch }) => stretch)) return [];
  const place = { own: sheet, moving: sheet };
  const asExcelDoes = inserts.map((insert) => ({ ...insert, stretch: false }));
  const shifted = (formula: string, by: readonly FormInsert[]): string =>
    by.reduceRight((moved, insert) => shiftedFormula(moved, insert, place), formula);
  return formulasOf(cells).flatMap(({ row, column, formula: before }): StretchedFormula[] => {
    const after = shifted(before, inserts);
    if (after === shifted(before, asExcelDoes)) return [];
    return [{ row, column, before, rowAfter: rowAfter(row, inserts), after }];
  });
}

/** Queues the formulas as they should be. */
export function stretchFormulas(session: Session, sheet: string, stretched: readonly StretchedFormula[]): void {
  for (const { rowAfter: row, column, after } of stretched) setFormula(session, sheet, { row, column }, after);
}

/** Queues the formulas as they were. */
export function putFormulasBack(session: Session, sheet: string, stretched: readonly StretchedFormula[]): void {
  for (const { row, column, before } of stretched) setFormula(session, sheet, { row, column }, before);
}

function setFormula(
  { context }: Session,
  sheet: string,
  place: { readonly row: number; readonly column: number },
  formula: string,
): void {
  const cell = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(place));
  cell.untrack();
  cell.formulas = [[formula]];
}
