import type { SheetPlan } from '../../../model/plan';
import type { NameClash, WriteOptions } from '../../port';
import { freeSheetName, sameName } from './names';
import type { KnownSheet, Survey } from './survey';

/** Where a plan goes. */
export interface Target {
  readonly plan: SheetPlan;
  /** The sheet's name in the end. */
  readonly sheet: string;
  /** Its name while it is being built: a name of its own where it will replace another. */
  readonly building: string;
  /** The sheet that it replaces. */
  readonly old: KnownSheet | null;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly clashes: readonly NameClash[];
}

/** What a sheet is called until it takes the place of the old one; seen by the user only if Excel breaks off. */
const BUILDING = '正在生成';

/**
 * Decides where each plan goes: in the stead of the sheet that the same plan wrote before, under the name this
 * has by now, else to a new sheet. A new sheet whose name, or the name of one of whose tables, is taken is a
 * clash, or gets the next free name.
 */
export function chooseTargets(plans: readonly SheetPlan[], { sheets }: Survey, { onClash }: WriteOptions): Targets {
  const taken = sheets.map(({ name }) => name);
  const clashes: NameClash[] = [];
  const take = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const targets = plans.map((plan): Target => {
    const old = oldSheet(plan, sheets);
    if (old) return { plan, sheet: old.name, building: take(BUILDING), old };
    const clash = sheets.find(({ name }) => sameName(name, plan.sheet)) ?? sheets.find(({ tables }) => sharesTable(plan, tables));
    if (clash && onClash === 'refuse') clashes.push({ plan: plan.plan, sheet: clash.name });
    const sheet = take(plan.sheet);
    return { plan, sheet, building: sheet, old: null };
  });
  return { targets, clashes };
}

/** A sheet that the user copied carries the stamp as well: the one that still has the plan's name goes before it. */
function oldSheet({ plan, sheet }: SheetPlan, sheets: readonly KnownSheet[]): KnownSheet | null {
  const own = sheets.filter(({ plans }) => plans.some((other) => sameName(other, plan)));
  return own.find(({ name }) => sameName(name, sheet)) ?? own[0] ?? null;
}

function sharesTable({ nodes }: SheetPlan, tables: readonly string[]): boolean {
  return nodes.some((node) => node.kind === 'table' && tables.some((table) => sameName(table, node.name)));
}
