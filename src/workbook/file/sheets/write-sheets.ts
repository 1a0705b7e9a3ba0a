import { cellRange } from '../../../model/cell';
import type { BulkRows, SheetPlan } from '../../../model/plan';
import type { Donor } from '../../../xlsx/graft/donor';
import type { Package } from '../../../xlsx/opc/package';
import { stampName } from '../../stamp-name';
import { signatureFormula, signatureName, signatureOf } from '../../content-signature';
import { draftedDonor, draftedWorkbook } from './drafted-workbook';
import { layNode } from './node-handlers';
import { absoluteReference, draftCell, newDraft, type SheetDraft } from './sheet-draft';

/**
 * Draws up the plans' sheets, each under its `sheet` name and in the order given, as a workbook of their own.
 *
 * @param bulk rows below those of some of the plans
 * @returns an .xlsx package, the same for equal plans
 * @throws RangeError where a plan asks for what no workbook can hold (a text too long, a list too long)
 */
export async function workbookOf(plans: readonly SheetPlan[], bulk: readonly BulkRows[] = []): Promise<Package> {
  return draftedWorkbook(drawnUp(plans, bulk));
}

async function* drawnUp(plans: readonly SheetPlan[], bulk: readonly BulkRows[]): AsyncIterable<SheetDraft> {
  const rowsOf = new Map(bulk.map((rows) => [rows.plan, rows]));
  for (const plan of plans) yield await drawUp(plan, rowsOf.get(plan.id));
}

/**
 * The plans' sheets, each under its `sheet` name, for a workbook that is there.
 *
 * @throws RangeError as {@link workbookOf}; where a text is too long, when the sheets are grafted
 */
export async function sheetsOf(plans: readonly SheetPlan[]): Promise<Donor> {
  return draftedDonor(await Promise.all(plans.map((plan) => drawUp(plan))));
}

async function drawUp(plan: SheetPlan, bulk: BulkRows | null = null): Promise<SheetDraft> {
  const draft = newDraft(plan.sheet, bulk);
  for (const node of plan.nodes) layNode(draft, node);
  if (plan.stamp) {
    const { cell: place, text } = plan.stamp;
    draftCell(draft, place).value = text;
    const stamp = absoluteReference(plan.sheet, cellRange(place));
    draft.names.push(
      { name: stampName(plan.id), formula: stamp, isLocal: true },
      { name: signatureName(plan.id), formula: signatureFormula(await signatureOf(plan)), isLocal: true },
    );
  }
  return draft;
}
