import type { SheetPlan } from '../../../model/plan';
import { WorkbookTrouble, type WriteOptions, type WriteOutcome } from '../../port';
import { withoutCancelling, type Session } from '../session';
import { build, nothingBuilt } from './build';
import { commit, retire } from './commit';
import { survey } from './survey';
import { takeBack } from './take-back';
import { chooseTargets, type Target } from './targets';

/**
 * Writes the plans' sheets in three batches: look round, build beside, put in place. More than Excel on the
 * web takes at once is built in several. All of them are written or, where one cannot be, none.
 *
 * @throws WorkbookTrouble where the workbook is in the way; it is then as it was before
 */
export async function writePlans(session: Session, plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteOutcome> {
  const before = await survey(session);
  const { targets, clashes } = chooseTargets(plans, before, options);
  if (clashes.length > 0 || plans.length === 0) return { clashes, written: [] };
  if (before.structureProtected) throw new WorkbookTrouble({ reason: 'protectedStructure' });
  const shut = targets.flatMap(({ old }) => (old?.protected ? [old.name] : []));
  if (shut.length > 0) throw new WorkbookTrouble({ reason: 'protectedSheets', sheets: shut });
  const building = nothingBuilt();
  try {
    await build(session, targets, before, building);
    session.work.signal.throwIfAborted();
  } catch (error) {
    await takeBack(session, building, [], before, error);
    throw error;
  }
  const retired = retire(before, building.built);
  try {
    await commit(withoutCancelling(session), building, retired, before);
  } catch (error) {
    if ((await takeBack(session, building, retired, before, error)) === 'takenBack') throw error;
  }
  return { clashes, written: targets.map(written) };
}

function written({ plan, sheet, old }: Target): WriteOutcome['written'][number] {
  return { plan: plan.plan, sheet, replaced: old !== null };
}
