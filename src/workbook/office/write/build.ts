import { stampName } from '../../stamp-name';
import { markFormula, markName, markOf } from '../../written-mark';
import { cellInput } from '../text-input';
import { LAYERS, layKind } from '../nodes/handlers';
import type { Session } from '../session';
import { CALL_BYTES, cellBlock, type Canvas } from './canvas';
import { sameName } from './names';
import { Outbox } from './outbox';
import { retargetFormula } from './retarget';
import type { Survey } from './survey';
import type { Target } from './targets';

/** A new sheet beside the old one. */
export interface Built {
  readonly target: Target;
  readonly sheet: Excel.Worksheet;
  /** Tables that get their names when the old sheet is out of the way. */
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string }[];
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

export function nothingBuilt(): Building {
  return { built: [], newNames: [], changedNames: new Map() };
}

/**
 * Builds the plans' sheets at the end of the workbook; nothing that was there before changes. What is made
 * is noted in `building` before it is sent, so that it can be taken away whatever happens.
 */
export async function build(session: Session, targets: readonly Target[], { names }: Survey, building: Building): Promise<void> {
  const { workbook, application } = session.context;
  const known = [...names.keys()];
  const buildingNames = new Map(targets.map(({ plan, building: name }) => [plan.sheet, name]));
  const finalNames = new Map(targets.map(({ plan, sheet }) => [plan.sheet, sheet]));
  const defineName = (name: string, formula: string): void => {
    const there = known.find((other) => sameName(other, name));
    if (there !== undefined) building.changedNames.set(there, retargetFormula(formula, finalNames));
    else if (!building.newNames.includes(name)) {
      workbook.names.add(name, retargetFormula(formula, buildingNames));
      building.newNames.push(name);
    }
  };
  const shared = { supports: session.supports, building: buildingNames, final: finalNames, defineName };
  application.suspendScreenUpdatingUntilNextSync();
  const canvases = targets.map((target): { readonly canvas: Canvas; readonly target: Target } => {
    const sheet = workbook.worksheets.add(target.building);
    const tables: Built['tables'][number][] = [];
    building.built.push({ target, sheet, tables });
    return { target, canvas: { ...shared, sheet, nameTable: (table, name) => { tables.push({ table, name }); } } };
  });
  const outbox = new Outbox(session);
  for (const layer of LAYERS) {
    for (const [index, { target, canvas }] of canvases.entries()) {
      session.work.report(WRITING, index, targets.length);
      for (const kind of layer) for (const bytes of layKind(canvas, kind, target.plan.nodes)) await outbox.room(bytes);
    }
  }
  for (const { target, canvas } of canvases) {
    const { stamp, plan } = target.plan;
    if (!stamp) continue;
    const mark = markFormula(await markOf(target.plan));
    await outbox.room(3 * CALL_BYTES);
    const cell = cellBlock(canvas, stamp.cell);
    cell.values = [[cellInput(stamp.text)]];
    canvas.sheet.names.add(stampName(plan), cell);
    canvas.sheet.names.add(markName(plan), `=${mark}`);
  }
  await outbox.send();
}
