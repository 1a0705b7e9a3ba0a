import { cellAddress, cellRange, liesWithin, type CellPlace } from '../../model/cell';
import { addToGroup } from '../../model/group-by';
import { breathe, type Work } from '../../model/progress';
import { sameName } from '../../model/excel-names';
import type { CellFix, FixOutcome, FixRefusal } from '../port';
import type { Package } from '../../xlsx/opc/package';
import type { CellEdit, EditRefusal } from '../../xlsx/patch/cell-edit';
import { patchCells, type Patched } from '../../xlsx/patch/patch-cells';
import { readSheets } from '../../xlsx/read/read-sheets';
import type { SheetValues } from '../../xlsx/read/sheet-values';
import type { ChangedCells } from '../../xlsx/results/results';
import { storeResults } from '../../xlsx/results/store-results';
import { notReadBack, sameValue } from './read-back';
import { valueAt } from './read-content';
import { asWorkbookError } from './errors';

const FIXING = { zh: '正在修复', en: 'Fixing' };

const REFUSALS: Readonly<Record<EditRefusal, FixRefusal>> = {
  formula: 'formula',
  merged: 'merged',
  protected: 'protected',
  // A table's header cannot be changed in its cell alone, the table keeps its text too: to the user it is locked.
  tableHeader: 'protected',
  damaged: 'damaged',
  richText: 'richText',
};

/** A changed package, and what became of each change that was asked for. */
export interface Applied {
  readonly pkg: Package;
  readonly outcome: FixOutcome;
}

/**
 * Makes the fixes whose cells still are what they were; every other cell, and every part without such a cell,
 * stays as it is, but for the stored results of formulas that look at them. What was written is read again: a fix that
 * is not read back is not made.
 *
 * @returns the package with the fixes made, and what became of each, both in the order given
 * @throws UnusableFile `broken` where a sheet cannot be read; WorkbookError `noRoom` for more formats
 */
export async function applyCellFixes(pkg: Package, fixes: readonly CellFix[], work: Work): Promise<Applied> {
  work.report(FIXING, 0, fixes.length);
  const sheets = await readSheets(pkg, [...new Set(fixes.map(({ sheet }) => sheet))]);
  const refusals = new Map<CellFix, FixRefusal>();
  const edits = new Map<SheetValues, Map<CellEdit, CellFix>>(sheets.map((sheet) => [sheet, new Map()]));
  const seen = new Set<string>();
  for (const fix of fixes) {
    const sheet = sheets.find(({ name }) => sameName(name, fix.sheet));
    const cell = `${fix.sheet.toLowerCase()}!${cellAddress(fix.place)}`;
    // The second of two fixes of one cell finds it changed by the first.
    const reason = sheet === undefined || seen.has(cell) ? 'changed' : refusal(sheet, fix);
    if (sheet === undefined || reason !== null) refusals.set(fix, reason ?? 'changed');
    else {
      seen.add(cell);
      edits.get(sheet)?.set(editOf(fix), fix);
    }
  }
  let patched = pkg;
  for (const [sheet, wanted] of edits) {
    await breathe(work);
    const result = await patchSheet(patched, sheet, [...wanted.keys()]);
    patched = result.pkg;
    for (const [edit, reason] of result.refused) {
      const fix = wanted.get(edit);
      if (fix) refusals.set(fix, REFUSALS[reason]);
    }
  }
  work.signal.throwIfAborted();
  work.report(FIXING, fixes.length, fixes.length);
  const refused = fixes.flatMap((fix) => {
    const reason = refusals.get(fix);
    return reason === undefined ? [] : [{ ...fix, reason }];
  });
  const applied = fixes.filter((fix) => !refusals.has(fix));
  if (applied.length === 0) return { pkg: patched, outcome: { applied, refused } };
  const { pkg: calculated, sheets: recalculated } = await storeResults(patched, placesOf(applied));
  return { pkg: calculated, outcome: { applied, refused, ...(recalculated.length > 0 && { recalculated }) } };
}

function placesOf(fixes: readonly CellFix[]): ChangedCells {
  const places = new Map<string, CellPlace[]>();
  for (const { sheet, place } of fixes) addToGroup(places, sheet, place);
  return places;
}

interface PatchedSheet {
  readonly pkg: Package;
  readonly refused: ReadonlyMap<CellEdit, EditRefusal>;
}

/**
 * Makes edits of one sheet and reads it again, which the check that follows would do anyway; once more without those
 * that got lost.
 */
async function patchSheet(pkg: Package, sheet: SheetValues, edits: readonly CellEdit[]): Promise<PatchedSheet> {
  const { package: patched, refused: notMade } = await patch(pkg, sheet.name, edits);
  const refused = new Map(notMade.map(({ edit, reason }) => [edit, reason]));
  const made = edits.filter((edit) => !refused.has(edit));
  if (made.length === 0) return { pkg, refused };
  const [after] = await readSheets(patched, [sheet.name]);
  const lost = after ? notReadBack(sheet, after, made) : made;
  if (lost.length === 0) return { pkg: patched, refused };
  const again = await patchSheet(
    pkg,
    sheet,
    made.filter((edit) => !lost.includes(edit)),
  );
  const damaged = lost.map((edit) => [edit, 'damaged'] as const);
  return { pkg: again.pkg, refused: new Map([...refused, ...damaged, ...again.refused]) };
}

async function patch(pkg: Package, sheet: string, edits: readonly CellEdit[]): Promise<Patched> {
  try {
    return await patchCells(pkg, sheet, edits);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function refusal(sheet: SheetValues, { place, fix }: CellFix): FixRefusal | null {
  if (sheet.isFormula(place.row, place.column)) return 'formula';
  if (sheet.merges.some((range) => liesWithin(cellRange(place), range))) return 'merged';
  return sameValue(valueAt(sheet, place), fix.before) ? null : 'changed';
}

function editOf({ place, fix }: CellFix): CellEdit {
  return {
    ...place,
    value: fix.after,
    // What the user decides on may cost a format; what is offered as safe may not.
    dropsRuns: !fix.safe,
    ...(fix.numberFormat !== undefined && { numberFormat: fix.numberFormat }),
  };
}
