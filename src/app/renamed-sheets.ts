import type { SheetPlan } from '../model/plan';
import type { WrittenSheet } from '../workbook/port';

/** A sheet that had to take another name than its plan's, because the user has one of that name. */
export interface RenamedSheet {
  readonly planned: string;
  readonly sheet: string;
}

/** The new sheets among those written that bear another name than planned. */
export function renamedSheets(plans: readonly SheetPlan[], written: readonly WrittenSheet[]): readonly RenamedSheet[] {
  return written.flatMap(({ plan, sheet, replaced }) => {
    const planned = plans.find((candidate) => candidate.id === plan)?.sheet ?? sheet;
    return replaced || planned === sheet ? [] : [{ planned, sheet }];
  });
}
