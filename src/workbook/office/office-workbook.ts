import type { WorkbookPort, WorkbookView } from '../port';
import { applyFixes } from './fixes/apply-fixes';
import { createMarker } from './marks/marker';
import { readWorkbook } from './read/read-workbook';
import type { ExcelRuntime } from './runtime';
import { selectCell } from './select-cell';
import { inExcel } from './session';
import { undoSteps } from './undo-steps';
import { writePlans } from './write/write-plans';
import { unwatched } from '../../model/progress';

/**
 * The workbook that the add-in was opened with. Every method rejects with WorkbookTrouble where the workbook
 * is in the way: a protected sheet, another workbook in front, a sheet that is gone.
 */
export type OfficeWorkbook = WorkbookPort & WorkbookView;

/** Opens the workbook of a runtime. */
export function officeWorkbook(runtime: ExcelRuntime): OfficeWorkbook {
  const marker = createMarker();
  // The sheet that each plan was last seen on, so that writing needs no batch of its own to look at it.
  let forms: ReadonlyMap<string, string> = new Map();
  const steps = undoSteps(runtime);
  return {
    read: (locators, work) => steps.look(work, async (session) => {
      const outcome = await readWorkbook(session, locators);
      marker.remember(outcome.marks);
      forms = new Map(outcome.content.stamps.map(({ plan, sheet }) => [plan, sheet]));
      return outcome.content;
    }),
    // No single undo step: Excel refuses one that deletes a sheet.
    write: (plans, options, work) => inExcel(runtime, work, false, async (session) => {
      const outcome = await writePlans(session, plans, options, forms);
      const stamped = new Set(plans.flatMap(({ plan, stamp }) => (stamp ? [plan] : [])));
      forms = new Map([...forms, ...outcome.written.flatMap(({ plan, sheet }) => (stamped.has(plan) ? [[plan, sheet] as const] : []))]);
      return outcome;
    }),
    applyFixes: (fixes, work) => steps.run(work, (session) => applyFixes(session, fixes)),
    mark: (findings, work) => steps.run(work, (session) => marker.mark(session, findings)),
    select: (sheet, place) => inExcel(runtime, unwatched, false, (session) => selectCell(session, sheet, place)),
    inOneStep: steps.inOneStep,
  };
}
