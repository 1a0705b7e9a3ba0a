import { liesWithin, type CellRange } from '../../../model/cell';
import { readInPieces } from '../read/sheet-values';
import { readUsedAreas } from '../read/used-areas';
import type { Session } from '../session';
import { isRefusal, isWorkbookError } from '../errors';
import { askForeignObjects, type AskedObjects } from './foreign-objects';
import { askOwnSheet, NO_CELLS, type OwnSheetLook } from './own-sheet-look';

/** A sheet to look at, and where on it the product wrote. */
export interface SignedSheet {
  readonly sheet: string;
  readonly area: CellRange;
}

/**
 * Looks at forms in one batch; only what is more than Excel answers at once takes further ones, and an Excel that
 * refuses to tell of notes. Keys are names of sheets.
 */
export async function lookAtOwnSheets(
  session: Session,
  forms: readonly SignedSheet[],
): Promise<ReadonlyMap<string, OwnSheetLook>> {
  if (forms.length === 0) return new Map();
  try {
    return await look(session, forms, { withNotes: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return look(session, forms, { withNotes: false });
  }
}

async function look(
  session: Session,
  forms: readonly SignedSheet[],
  asked: AskedObjects,
): Promise<ReadonlyMap<string, OwnSheetLook>> {
  const looks = new Map<string, OwnSheetLook>();
  const answers = forms.map((form) => ({
    form,
    look: askOwnSheet(session, session.context.workbook.worksheets.getItem(form.sheet), asked),
  }));
  let tooLarge = false;
  try {
    await session.ask();
  } catch (error) {
    if (!isWorkbookError(error, 'tooLarge')) throw error;
    tooLarge = true;
  }
  for (const { form, look } of answers)
    looks.set(form.sheet, (tooLarge ? null : look()) ?? (await lookInPieces(session, form, asked)));
  return looks;
}

async function lookInPieces(
  session: Session,
  { sheet, area }: SignedSheet,
  asked: AskedObjects,
): Promise<OwnSheetLook> {
  const holdsForeign = askForeignObjects(session, session.context.workbook.worksheets.getItem(sheet), asked);
  const used = (await readUsedAreas(session, [sheet])).get(sheet);
  // A single cell typed at the far end of the sheet would make billions of them to read, only to learn of that cell.
  if (!used || holdsForeign() || !liesWithin(used, area))
    return { holdsMore: holdsForeign() || used !== undefined, cells: NO_CELLS };
  const { top, left, values } = await readInPieces(session, sheet, used, 'values');
  const { values: formulas } = await readInPieces(session, sheet, used, 'formulas');
  return { holdsMore: false, cells: { top, left, values, formulas } };
}
