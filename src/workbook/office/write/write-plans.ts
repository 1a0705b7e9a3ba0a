import type { SheetPlan } from '../../../model/plan';
import { WorkbookTrouble, type WriteOptions, type WriteOutcome, type WrittenSheet } from '../../port';
import { touchedForms } from '../additions/touched-forms';
import { withoutCancelling, type Session } from '../session';
import { build, nothingBuilt } from './build';
import { commit, retire, type Retired } from './commit';
import { survey } from './survey';
import { takeBack } from './take-back';
import { chooseTargets, type Target } from './targets';

/**
 * Writes the plans' sheets in three batches: look round, build beside, put in place. More than Excel on the
 * web takes at once is built in several. All of them are written or, where one cannot be, none. An old sheet that
 * holds something of the user's is kept under another name.
 *
 * @param forms plan → the sheet it is expected on, so that the look-round can look at that sheet too
 * @throws WorkbookTrouble where the workbook is in the way; it is then as it was before
 */
export async function writePlans(session: Session, plans: readonly SheetPlan[], options: WriteOptions, forms: ReadonlyMap<string, string>): Promise<WriteOutcome> {
  const before = await survey(session, plans.flatMap(({ plan }) => forms.get(plan) ?? []));
  const { targets, clashes } = chooseTargets(plans, before, options);
  if (clashes.length > 0 || plans.length === 0) return { clashes, written: [] };
  if (before.structureProtected) throw new WorkbookTrouble({ reason: 'protectedStructure' });
  const shut = targets.flatMap(({ old }) => (old?.protected ? [old.name] : []));
  if (shut.length > 0) throw new WorkbookTrouble({ reason: 'protectedSheets', sheets: shut });
  const touched = await touchedForms(session, targets, before);
  const building = nothingBuilt();
  try {
    await build(session, targets, before, building);
    session.work.signal.throwIfAborted();
  } catch (error) {
    await takeBack(session, building, [], before, error);
    throw error;
  }
  const retired = retire(before, building.built, touched);
  try {
    await commit(withoutCancelling(session), building, retired, before);
  } catch (error) {
    if ((await takeBack(session, building, retired, before, error)) === 'takenBack') throw error;
  }
  return { clashes, written: targets.map((target) => outcomeOf(target, retired.find(({ sheet }) => sheet === target.old))) };
}

function outcomeOf({ plan, sheet, old }: Target, retired: Retired | undefined): WrittenSheet {
  const kept = retired?.ownNames ? retired.parked : undefined;
  return {
    plan: plan.plan,
    sheet,
    replaced: old !== null,
    ...(kept !== undefined && { kept }),
    ...(old && old.visibility !== 'Visible' && kept === undefined && { hidden: true }),
  };
}
