import type { SheetPlan } from '../../model/plan';
import { keptSheetName } from '../kept-name';
import type { NameClash, WriteOptions } from '../port';
import { planArea } from '../written-mark';
import { surveySheet, type Additions } from './additions/survey-additions';
import { ownSheetOf, ownSheets, type OwnSheet } from './own-sheets';
import type { Package } from './package/package';
import { readTables } from './package/tables';
import { sameSheetName, type Workbook } from './package/workbook';

/** The sheet that a plan wrote before. */
export interface FormerSheet {
  readonly own: OwnSheet;
  readonly additions: Additions;
  /** What it is called from now on where it stays; null where it goes. */
  readonly keptName: string | null;
}

/** The sheet a plan is written to. */
export interface PlanTarget {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly former: FormerSheet | null;
}

export interface PlanTargets {
  readonly targets: readonly PlanTarget[];
  readonly clashes: readonly NameClash[];
  /** Sheets that would change and are protected. */
  readonly shut: readonly string[];
}

/**
 * Decides where each plan goes: in the stead of the sheet that the same plan wrote before, under the name this
 * has by now, else to a new sheet. A new sheet whose name, or the name of one of whose tables, is taken is a
 * clash, or gets the next free name.
 */
export async function planTargets(pkg: Package, workbook: Workbook, plans: readonly SheetPlan[], { onClash }: WriteOptions): Promise<PlanTargets> {
  const own = ownSheets(workbook);
  const tables = await tableSheets(pkg, workbook);
  const taken = workbook.sheets.map(({ name }) => name);
  const isTaken = (name: string): boolean => taken.some((other) => sameSheetName(other, name));
  const take = (name: string): string => {
    taken.push(name);
    return name;
  };
  const targets: PlanTarget[] = [];
  const clashes: NameClash[] = [];
  const shut: string[] = [];
  for (const plan of plans) {
    const before = ownSheetOf(own, plan);
    if (before) {
      const { isProtected, additions } = await surveySheet(pkg, workbook, before, planArea(plan));
      const { name } = before.sheet;
      if (isProtected) shut.push(name);
      targets.push({ plan, sheet: name, former: { own: before, additions, keptName: additions.kind === 'intricate' ? take(keptSheetName(name, isTaken)) : null } });
      continue;
    }
    const clash = isTaken(plan.sheet) ? plan.sheet : tablesOf(plan).map((table) => tables.get(table)).find((sheet) => sheet !== undefined);
    if (clash !== undefined && onClash === 'refuse') clashes.push({ plan: plan.plan, sheet: clash });
    targets.push({ plan, sheet: take(freeName(plan.sheet, isTaken)), former: null });
  }
  return { targets, clashes, shut };
}

/** Table name in lower case → the sheet it stands on. */
async function tableSheets(pkg: Package, { sheets }: Workbook): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name, part } of sheets) for (const { displayName } of await readTables(pkg, part)) found.set(displayName.toLowerCase(), name);
  return found;
}

function tablesOf({ nodes }: SheetPlan): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'table' ? [node.name.toLowerCase()] : []));
}

const MAX_SHEET_NAME = 31;

/** The name itself, or the first of `名 (2)`, `名 (3)` … that is free, cut to what Excel allows. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}
