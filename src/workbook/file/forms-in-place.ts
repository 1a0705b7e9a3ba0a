import { cellAddress, type CellPlace, type CellRange } from '../../model/cell';
import { holdsTheSame, type FormContent } from '../../model/form-content';
import type { SheetEdits } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import { drawnCells } from '../../xlsx/read/drawn-cells';
import { readSheets } from '../../xlsx/read/read-sheets';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import type { Package } from '../../xlsx/opc/package';
import { filledCells } from '../filled-cells';
import { WorkbookError, type FormOutcome } from '../port';
import { fillPackage } from './fill-form';
import { dayCells, valueFor } from './form-values';

/** Reads a sheet of a workbook as a form to be filled. @throws WorkbookError `gone` */
export async function readForm(pkg: Package, sheet: string, work: Work): Promise<FormContent> {
  const { sheets, date1904 } = await readWorkbook(pkg);
  const entry = sheets.find(({ name, kind }) => name === sheet && kind === 'worksheet');
  const [found] = entry ? await readSheets(pkg, [sheet], { work }) : [];
  if (!entry || !found) throw new WorkbookError({ reason: 'gone' });
  const { top, left, values, merges, formats } = found;
  const drawn = rowRuns(await drawnCells(pkg, entry));
  const right = drawn.reduce((most, range) => Math.max(most, range.right), left + widestOf(values) - 1);
  const formulas: CellPlace[] = [];
  for (let row = top; row < top + values.length; row += 1)
    for (let column = 1; column <= right; column += 1) if (found.isFormula(row, column)) formulas.push({ row, column });
  return { sheet, date1904, top, left, values, merges, formats, formulas, drawn };
}

function widestOf(values: FormContent['values']): number {
  return values.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Cells, `row,column` each, as runs along the rows. */
function rowRuns(cells: ReadonlySet<string>): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const cell of cells) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Fills a sheet of a workbook; where anything of it is refused, the package stays as it is. */
export async function fillInPlace(
  pkg: Package,
  seen: FormContent,
  edits: SheetEdits,
  work: Work,
): Promise<{ readonly pkg: Package; readonly outcome: FormOutcome }> {
  work.signal.throwIfAborted();
  if (!holdsTheSame(await readForm(pkg, edits.sheet, work), seen)) return { pkg, outcome: { kind: 'changed' } };
  const filled = await fillPackage(pkg, [edits], seen.date1904, work);
  work.signal.throwIfAborted();
  const [refusal] = filled.refused;
  if (refusal) {
    const isOfCell = 'address' in refusal && refusal.reason !== 'protected';
    const place = isOfCell ? `${refusal.sheet}!${refusal.address}` : refusal.sheet;
    return { pkg, outcome: { kind: 'refused', place, reason: refusal.reason } };
  }
  const days = await dayCells(filled.pkg, edits.sheet, edits.cells);
  const cells = filledCells(seen, edits, ({ value, ...place }) =>
    valueFor(value, days.has(cellAddress(place)), seen.date1904),
  );
  return { pkg: filled.pkg, outcome: { kind: 'filled', cells } };
}
