import type { SheetPlan } from '../../model/plan';
import { breathe, type Work } from '../../model/progress';
import { refuseLocked, writtenSheet, type PlanTarget } from '../plan-targets';
import type { WriteOptions, WriteOutcome } from '../port';
import { retargetPlan } from '../retarget-plan';
import { carryCells } from './additions/carry-cells';
import { keepSheet } from './additions/keep-sheet';
import type { Donor } from '../../xlsx/graft/donor';
import { graftSheets } from '../../xlsx/graft/graft-sheets';
import type { GraftedSheet, Place } from '../../xlsx/graft/plan';
import type { Package } from '../../xlsx/opc/package';
import { openOn } from '../../xlsx/workbook/open-on';
import { readWorkbook, type Workbook } from '../../xlsx/workbook/workbook';
import { planTargets, type FormerSheet } from './plan-targets';
import { sheetsOf } from './sheets/write-sheets';
import { asWorkbookError } from './errors';

type FileTarget = PlanTarget<FormerSheet>;

const DRAWING_UP = { zh: '正在生成表格', en: 'Drawing up the sheets' };

/**
 * Writes the plans' sheets into the workbook: all of them or, where one cannot be written, none. What the user added
 * beside a form is carried over to the new one; where more than plain cells is the user's, the old sheet is kept.
 *
 * @returns the package with the sheets in it; the one given where there are clashes
 * @throws WorkbookError where sheets or the workbook's structure are protected, or the workbook has no room or name
 *   left for what comes; RangeError where a plan asks for what no workbook can hold
 */
export async function writePlans(
  pkg: Package,
  plans: readonly SheetPlan[],
  options: WriteOptions,
  work: Work,
): Promise<{ readonly pkg: Package; readonly outcome: WriteOutcome }> {
  work.report(DRAWING_UP, 0, plans.length);
  const workbook = await readWorkbook(pkg);
  const { targets, clashes, shut } = await planTargets(pkg, workbook, plans, options);
  if (clashes.length > 0 || plans.length === 0) return { pkg, outcome: { clashes, written: [] } };
  refuseLocked(workbook.structureProtected, shut);
  const names = new Map(targets.map(({ plan, sheet }) => [plan.sheet, sheet]));
  await breathe(work);
  const donor = await sheetsOf(targets.map(({ plan }) => retargetPlan(plan, names)));
  await breathe(work);
  const grafted = await graftInto(await keepSheets(pkg, workbook, targets), donor, targets);
  const whole = await carryAll(grafted, targets);
  work.signal.throwIfAborted();
  const shown = targets.find(({ plan }) => plan.id === options.show);
  const opening = shown ? await openOn(whole, shown.sheet) : whole;
  work.report(DRAWING_UP, plans.length, plans.length);
  return {
    pkg: opening,
    outcome: {
      clashes,
      written: targets.map((target) =>
        writtenSheet(
          target,
          target.former?.keptName ?? null,
          target.former !== null && target.former.sheet.state !== 'visible',
        ),
      ),
    },
  };
}

async function graftInto(pkg: Package, donor: Donor, targets: readonly FileTarget[]): Promise<Package> {
  try {
    return await graftSheets(pkg, donor, { sheets: targets.map(grafting) });
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Renames one sheet after the other; their order, by which the workbook's names know them, stays. */
async function keepSheets(pkg: Package, workbook: Workbook, targets: readonly FileTarget[]): Promise<Package> {
  let kept = pkg;
  for (const { former } of targets)
    if (former?.keptName != null) kept = await keepSheet(kept, workbook, former, former.keptName);
  return kept;
}

async function carryAll(pkg: Package, targets: readonly FileTarget[]): Promise<Package> {
  let carried = pkg;
  for (const { sheet, former } of targets) {
    if (former?.additions.kind === 'cells')
      carried = await carryCells(carried, sheet, former.additions.cells, former.additions.columns);
  }
  return carried;
}

function grafting({ sheet, former }: FileTarget): GraftedSheet {
  return { sheet, place: placeOf(sheet, former) };
}

function placeOf(sheet: string, former: FormerSheet | null): Place {
  if (!former) return { kind: 'end' };
  return former.keptName === null ? { kind: 'replace', sheet } : { kind: 'before', sheet: former.keptName };
}
