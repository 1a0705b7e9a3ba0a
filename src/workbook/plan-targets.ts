import type { SheetPlan } from '../model/plan';
import { sameName, sheetName, type UsedNames } from '../model/excel-names';
import { WorkbookError, type NameClash, type WriteOptions, type WrittenSheet } from './port';

/** A sheet that has the stamp of a plan. */
export interface StampedSheet {
  readonly plan: string;
  readonly sheet: { readonly name: string };
}

/** A sheet and the names of its tables. */
export interface SheetTables {
  readonly name: string;
  readonly tables: readonly string[];
}

/** Where a plan goes. */
export interface PlanTarget<Stamped extends StampedSheet> {
  readonly plan: SheetPlan;
  /** The name that the sheet will have. */
  readonly sheet: string;
  /** The sheet that the same plan wrote before. */
  readonly former: Stamped | null;
}

/**
 * Decides where each plan goes: in place of the sheet that the same plan wrote before, under the name this
 * has by now, else to a new sheet. A new sheet whose name, or the name of one of whose tables, is taken is a
 * clash, or gets the next free name.
 *
 * @param taken names of all sheets; those of the new ones are added
 */
export function chooseTargets<Stamped extends StampedSheet>(
  plans: readonly SheetPlan[],
  stamped: readonly Stamped[],
  sheets: readonly SheetTables[],
  taken: UsedNames,
  { onClash }: WriteOptions,
): { readonly targets: readonly PlanTarget<Stamped>[]; readonly clashes: readonly NameClash[] } {
  const clashes: NameClash[] = [];
  const targets = plans.map((plan): PlanTarget<Stamped> => {
    const former = formerSheet(plan, stamped);
    if (former) return { plan, sheet: former.sheet.name, former };
    const clash = taken.has(plan.sheet) ? plan.sheet : sheets.find(({ tables }) => sharesTable(plan, tables))?.name;
    if (clash !== undefined && onClash === 'refuse') clashes.push({ plan: plan.id, sheet: clash });
    return { plan, sheet: taken.take(sheetName(plan.sheet)), former };
  });
  return { targets, clashes };
}

/** A sheet that the user copied carries the stamp as well: the one that still has the plan's name goes before it. */
function formerSheet<Stamped extends StampedSheet>(
  { id: plan, sheet }: SheetPlan,
  stamped: readonly Stamped[],
): Stamped | null {
  const own = stamped.filter((candidate) => sameName(candidate.plan, plan));
  return own.find((candidate) => sameName(candidate.sheet.name, sheet)) ?? own[0] ?? null;
}

function sharesTable({ nodes }: SheetPlan, tables: readonly string[]): boolean {
  return nodes.some((node) => node.kind === 'table' && tables.some((table) => sameName(table, node.name)));
}

/**
 * Refuses to write where the user has locked what would change.
 *
 * @param shut sheets that would change and are protected
 * @throws WorkbookError where there are such, or the workbook's structure is protected
 */
export function refuseLocked(structureProtected: boolean, shut: readonly string[]): void {
  if (structureProtected) throw new WorkbookError({ reason: 'protectedStructure' });
  if (shut.length > 0) throw new WorkbookError({ reason: 'protectedSheets', sheets: shut });
}

/**
 * The outcome for a plan that was written.
 *
 * @param kept the name of the former sheet now; null where it is gone
 * @param wasHidden whether the user had hidden it
 */
export function writtenSheet(
  { plan, sheet, former }: PlanTarget<StampedSheet>,
  kept: string | null,
  wasHidden: boolean,
): WrittenSheet {
  return {
    plan: plan.id,
    sheet,
    replaced: former !== null,
    ...(kept !== null && { kept }),
    ...(kept === null && wasHidden && { hidden: true }),
  };
}
