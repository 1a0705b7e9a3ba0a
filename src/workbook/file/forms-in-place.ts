import { cellAddress } from '../../model/cell';
import { holdsTheSame, type FormContent } from '../../model/form-content';
import type { SheetEdits } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import { drawnCells } from '../../xlsx/read/drawn-cells';
import { readSheets } from '../../xlsx/read/read-sheets';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import type { Package } from '../../xlsx/opc/package';
import { filledCells } from '../filled-cells';
import { WorkbookError, type FormOutcome } from '../port';
import { fillPackage } from './fill-package';
import { dayCells, valueFor } from './form-values';
import { formulasIn } from './read-foreign';
import { rowRuns } from './row-runs';

/** Reads a sheet of a workbook as a form to be filled. @throws WorkbookError `gone` */
export async function readForm(pkg: Package, sheet: string, work: Work): Promise<FormContent> {
  const { sheets, date1904 } = await readWorkbook(pkg);
  const entry = sheets.find(({ name, kind }) => name === sheet && kind === 'worksheet');
  const [found] = entry ? await readSheets(pkg, [sheet], { work }) : [];
  if (!entry || !found) throw new WorkbookError({ reason: 'gone' });
  const { top, left, values, merges, formats } = found;
  const drawn = rowRuns(await drawnCells(pkg, entry));
  const right = drawn.reduce((most, range) => Math.max(most, range.right), 0);
  const isFormula = (row: number, column: number): boolean => found.isFormula(row, column);
  const formulas = formulasIn({ top, left, values, isFormula }, right);
  return { sheet, date1904, top, left, values, merges, formats, formulas, drawn };
}

/**
 * Fills a sheet of a workbook; where anything of it is refused, the package stays as it is.
 *
 * @throws WorkbookError `gone`
 */
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
