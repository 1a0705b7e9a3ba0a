import type { SheetPlan } from '../../model/plan';
import { UsedNames } from '../../model/excel-names';
import { keptSheetName } from '../kept-sheet-name';
import { chooseTargets, type PlanTarget } from '../plan-targets';
import type { NameClash, WriteOptions } from '../port';
import { planArea } from '../content-signature';
import { surveySheet, type Additions } from './additions/survey-additions';
import { ownSheets, type OwnSheet } from './own-sheets';
import type { Package } from '../../xlsx/opc/package';
import { readTables } from '../../xlsx/workbook/tables';
import type { Workbook } from '../../xlsx/workbook/workbook';

/** What becomes of the sheet that a plan wrote before. */
export interface FormerSheet extends OwnSheet {
  readonly additions: Additions;
  /** Its name from now on where it stays; null where it goes. */
  readonly keptName: string | null;
}

export interface FileTargets {
  readonly targets: readonly PlanTarget<FormerSheet>[];
  readonly clashes: readonly NameClash[];
  /** Sheets that would change and are protected. */
  readonly shut: readonly string[];
}

/** Decides where each plan goes, and what becomes of the sheet that stands there. */
export async function planTargets(
  pkg: Package,
  workbook: Workbook,
  plans: readonly SheetPlan[],
  options: WriteOptions,
): Promise<FileTargets> {
  const sheets: { readonly name: string; readonly tables: readonly string[] }[] = [];
  for (const { name, part } of workbook.sheets)
    sheets.push({ name, tables: (await readTables(pkg, part)).map(({ displayName }) => displayName) });
  const taken = new UsedNames(sheets.map(({ name }) => name));
  const { targets, clashes } = chooseTargets(plans, ownSheets(workbook), sheets, taken, options);
  const surveyed: PlanTarget<FormerSheet>[] = [];
  const shut: string[] = [];
  for (const { plan, sheet, former } of targets) {
    if (former === null) {
      surveyed.push({ plan, sheet, former });
      continue;
    }
    const { isProtected, additions } = await surveySheet(pkg, workbook, former, planArea(plan));
    if (isProtected) shut.push(sheet);
    surveyed.push({
      plan,
      sheet,
      former: {
        ...former,
        additions,
        keptName: additions.kind === 'other' ? taken.take(keptSheetName(sheet)) : null,
      },
    });
  }
  return { targets: surveyed, clashes, shut };
}
