import type { SheetPlan } from '../../../model/plan';
import { sameName } from '../../../model/excel-names';
import type { PlanTarget } from '../../plan-targets';
import { retargetFormula, retargetPlan } from '../../retarget-plan';
import { stampName } from '../../stamp-name';
import { signatureFormula, signatureName, signatureOf } from '../../content-signature';
import { CALL_BYTES } from '../bytes';
import { cellBlock, type SheetTarget } from '../nodes/sheet-target';
import { DISPENSABLE, LAYERS, layKind } from '../nodes/handlers';
import { Outbox } from '../outbox';
import type { Session } from '../session';
import { cellInput } from '../text-input';
import { isRefusal } from '../errors';
import type { StampedForm, Survey } from './survey';

/** Where a plan goes, and where it is until then. */
export interface Target extends PlanTarget<StampedForm> {
  /** The sheet's name while it is being built: a name of its own where it will replace another. */
  readonly building: string;
}

/** A new sheet beside the old one. */
export interface Built {
  readonly target: Target;
  readonly sheet: Excel.Worksheet;
  /** Tables that get their names when the old sheet is out of the way. */
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string }[];
}

/** A new sheet to lay nodes on, and the plan whose nodes these are. */
interface PlannedSheet {
  readonly onSheet: SheetTarget;
  readonly plan: SheetPlan;
}

/** Everything that has been made and would have to go again. */
export interface Building {
  readonly built: Built[];
  /** Names that the workbook did not have. */
  readonly newNames: string[];
  /** Names that it had, with the formulas they get in the end. */
  readonly changedNames: Map<string, string>;
}

const WRITING = { zh: '正在写入表格', en: 'Writing the sheets' };

/** Before anything is made. */
export function nothingBuilt(): Building {
  return { built: [], newNames: [], changedNames: new Map() };
}

/**
 * Builds the plans' sheets at the end of the workbook; nothing that was there before changes. What is made
 * is noted in `building` before it is sent, so that it can be taken away whatever happens.
 */
export async function build(
  session: Session,
  targets: readonly Target[],
  { names }: Survey,
  building: Building,
): Promise<void> {
  const { workbook, application } = session.context;
  const known = [...names.keys()];
  const buildingNames = new Map(targets.map(({ plan, building: name }) => [plan.sheet, name]));
  const finalNames = new Map(targets.map(({ plan, sheet }) => [plan.sheet, sheet]));
  const inTheEnd = new Map(targets.map(({ building: name, sheet }) => [name, sheet]));
  const defineName = (name: string, formula: string): void => {
    const there = known.find((other) => sameName(other, name));
    if (there !== undefined) building.changedNames.set(there, `=${retargetFormula(formula, inTheEnd)}`);
    else if (!building.newNames.includes(name)) {
      workbook.names.add(name, `=${formula}`);
      building.newNames.push(name);
    }
  };
  const { supports } = session;
  application.suspendScreenUpdatingUntilNextSync();
  const planned = targets.map((target): PlannedSheet => {
    const sheet = workbook.worksheets.add(target.building);
    const tables: Built['tables'][number][] = [];
    building.built.push({ target, sheet, tables });
    const plan = retargetPlan(target.plan, buildingNames, finalNames);
    const columnWidths = plan.nodes.flatMap((node) => (node.kind === 'columns' ? node.widths : []));
    return {
      plan,
      onSheet: {
        sheet,
        supports,
        columnWidths,
        defineName,
        nameTable: (table, name) => {
          tables.push({ table, name });
        },
      },
    };
  });
  const outbox = new Outbox(session);
  for (const layer of LAYERS) {
    for (const [index, { plan, onSheet }] of planned.entries()) {
      session.work.report(WRITING, index, targets.length);
      for (const kind of layer) for (const bytes of layKind(onSheet, kind, plan.nodes)) await outbox.room(bytes);
    }
  }
  for (const { plan, onSheet } of planned) {
    const { stamp } = plan;
    if (!stamp) continue;
    const signature = signatureFormula(await signatureOf(plan));
    await outbox.room(3 * CALL_BYTES);
    const cell = cellBlock(onSheet, stamp.cell);
    cell.values = [[cellInput(stamp.text)]];
    onSheet.sheet.names.add(stampName(plan.id), cell);
    onSheet.sheet.names.add(signatureName(plan.id), `=${signature}`);
  }
  await outbox.send();
  await layDispensable(outbox, planned);
}

/** Lays the nodes that the sheets can do without, as far as Excel takes them. */
async function layDispensable(outbox: Outbox, planned: readonly PlannedSheet[]): Promise<void> {
  if (!planned.some(({ plan }) => plan.nodes.some(({ kind }) => kind === DISPENSABLE))) return;
  try {
    for (const { plan, onSheet } of planned)
      for (const bytes of layKind(onSheet, DISPENSABLE, plan.nodes)) await outbox.room(bytes);
    await outbox.send();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
