import type { SheetPlan } from '../../../model/plan';
import { sheetName, UsedNames } from '../../../model/excel-names';
import { chooseTargets, refuseLocked, writtenSheet } from '../../plan-targets';
import type { WriteOptions, WriteOutcome, WrittenSheet } from '../../port';
import { withoutCancelling, type Session } from '../session';
import { build, nothingBuilt, type Target } from './build';
import { commit, replacedSheets, type ReplacedSheet } from './commit';
import { survey } from './survey';
import { turnTo } from '../select-cell';
import { rollBack } from './rollback';
import { touchedForms } from './user-modified-sheets';

/** What a sheet is called until it takes the place of the old one; seen by the user only if Excel breaks off. */
const BUILDING = '正在生成';

/**
 * Writes the plans' sheets in three batches: look round, build beside, put in place. More than Excel on the
 * web takes at once is built in several. All of them are written or, where one cannot be, none. An old sheet that
 * holds something of the user's is kept under another name.
 *
 * @param forms plan → the sheet it is expected on, so that the look-round can look at that sheet too
 * @throws WorkbookError where the workbook is in the way; it is then as it was before
 */
export async function writePlans(
  session: Session,
  plans: readonly SheetPlan[],
  options: WriteOptions,
  forms: ReadonlyMap<string, string>,
): Promise<WriteOutcome> {
  const before = await survey(
    session,
    plans.flatMap(({ id }) => forms.get(id) ?? []),
  );
  const taken = new UsedNames(before.sheets.map(({ name }) => name));
  const { targets: chosen, clashes } = chooseTargets(plans, before.stamped, before.sheets, taken, options);
  if (clashes.length > 0 || plans.length === 0) return { clashes, written: [] };
  refuseLocked(
    before.structureProtected,
    chosen.flatMap(({ sheet, former }) => (former?.sheet.protected ? [sheet] : [])),
  );
  const targets = chosen.map((target): Target => ({
    ...target,
    building: target.former ? taken.take(sheetName(BUILDING)) : target.sheet,
  }));
  const touched = await touchedForms(session, targets, before);
  const building = nothingBuilt();
  try {
    await build(session, targets, before, building);
    session.work.signal.throwIfAborted();
  } catch (error) {
    await rollBack(session, building, [], before, error);
    throw error;
  }
  const replaced = replacedSheets(before, building.built, touched);
  try {
    await commit(withoutCancelling(session), building, replaced, before);
  } catch (error) {
    if ((await rollBack(session, building, replaced, before, error)) === 'takenBack') throw error;
  }
  const shown = targets.find(({ plan }) => plan.id === options.show);
  if (shown) await turnTo(session, shown.sheet);
  return {
    clashes,
    written: targets.map((target) =>
      outcomeOf(
        target,
        replaced.find(({ sheet }) => sheet === target.former?.sheet),
      ),
    ),
  };
}

function outcomeOf(target: Target, replaced: ReplacedSheet | undefined): WrittenSheet {
  return writtenSheet(
    target,
    replaced?.ownNames ? replaced.parked : null,
    replaced !== undefined && replaced.sheet.visibility !== 'Visible',
  );
}
