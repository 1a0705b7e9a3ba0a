import { writeXlsx } from 'hucre';
import { cellRange } from '../../../model/cell';
import type { SheetPlan } from '../../../model/plan';
import { stampName } from '../../stamp-name';
import { markFormula, markName, markOf } from '../../written-mark';
import { DEFAULT_FONT } from './cell-style';
import { completeParts } from './complete-parts';
import { hucreSheet } from './hucre-sheet';
import { layNode } from './node-handlers';
import { absoluteReference, draftCell, newDraft, type SheetDraft } from './sheet-draft';

/**
 * Draws up the plans' sheets, each under its `sheet` name and in the order given, as a workbook of their own.
 * What hucre cannot say yet is put right by `completeParts`.
 *
 * @returns bytes of an .xlsx package, the same for equal plans
 * @throws RangeError where a plan asks for what no workbook can hold (a text too long, a list too long)
 */
export async function writeSheets(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const drafts = await Promise.all(plans.map(drawUp));
  const bytes = await writeXlsx({
    sheets: drafts.map(hucreSheet),
    namedRanges: drafts.flatMap((draft) => draft.names),
    defaultFont: DEFAULT_FONT,
  });
  return completeParts(bytes, drafts);
}

async function drawUp(plan: SheetPlan): Promise<SheetDraft> {
  const draft = newDraft(plan.sheet);
  for (const node of plan.nodes) layNode(draft, node);
  if (plan.stamp) {
    const { cell: place, text } = plan.stamp;
    draftCell(draft, place).value = text;
    draft.names.push({
      name: stampName(plan.plan),
      range: absoluteReference(plan.sheet, cellRange(place)),
      scope: plan.sheet,
    });
    draft.names.push({ name: markName(plan.plan), range: markFormula(await markOf(plan)), scope: plan.sheet });
  }
  return draft;
}
