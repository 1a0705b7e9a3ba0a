import { parseRange, type CellPlace } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import { stampedPlan, TEMPLATE_VERSION_NAME } from '../stamp-name';
import { markName, parseMark, type WrittenMark } from '../written-mark';
import { sameSheetName, type SheetEntry, type Workbook } from './package/workbook';

/** A sheet that the product wrote before, known by its sheet-scoped stamp name. */
export interface OwnSheet {
  readonly plan: string;
  readonly sheet: SheetEntry;
  /** The stamp cell; null where the user deleted it. */
  readonly stampCell: CellPlace | null;
  /** What the product wrote on it; null where that is not known any more. */
  readonly mark: WrittenMark | null;
  /** The sheet-scoped names by which it is known, as they are written. */
  readonly names: readonly string[];
}

/** The product's own sheets, wherever they stand and whatever they are called by now; those that were deleted are none. */
export function ownSheets(workbook: Workbook): readonly OwnSheet[] {
  return workbook.definedNames.flatMap(({ name, localSheetId, text }) => {
    const plan = stampedPlan(name);
    const sheet = localSheetId === null ? undefined : workbook.sheets[localSheetId];
    if (plan === null || sheet === undefined) return [];
    const mark = workbook.definedNames.find((other) => other.localSheetId === localSheetId && other.name === markName(plan));
    return [{ plan, sheet, stampCell: referredCell(text), mark: mark ? parseMark(mark.text) : null, names: mark ? [name, mark.name] : [name] }];
  });
}

/** The sheet that a plan wrote: of several, since a user's copy is known by the same names, the one that bears the plan's own name. */
export function ownSheetOf(own: readonly OwnSheet[], { plan, sheet }: SheetPlan): OwnSheet | null {
  const found = own.filter((candidate) => candidate.plan === plan);
  return found.find((candidate) => sameSheetName(candidate.sheet.name, sheet)) ?? found[0] ?? null;
}

/** The cell of a reference like `'a b'!$A$1`; null for any other formula, `#REF!` among them. */
function referredCell(reference: string): CellPlace | null {
  const range = parseRange(reference.slice(reference.lastIndexOf('!') + 1));
  return range && { row: range.top, column: range.left };
}

/** The template version that the product wrote into the workbook; null where there is none. */
export function templateVersion(workbook: Workbook): number | null {
  const entry = workbook.definedNames.find(({ name, localSheetId }) => localSheetId === null && name === TEMPLATE_VERSION_NAME);
  const version = Number(entry?.text.trim() || Number.NaN);
  return Number.isInteger(version) ? version : null;
}
