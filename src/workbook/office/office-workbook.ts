import type { LedgerLocator, WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import type { WorkbookPort, WorkbookView } from '../port';
import { rangeAddress } from '../../model/cell';
import { addRows } from './add-rows';
import { replaceDropdowns } from './dropdowns/replace-dropdowns';
import { applyFixes } from './fixes/apply-fixes';
import { fillForm } from './forms/fill-form';
import { readForm } from './forms/read-form';
import { keepText } from './keep-text';
import { createMarker } from './marks/marker';
import { readWorkbook } from './read/read-workbook';
import type { KnownMerges } from './read/sheet-facts';
import type { ExcelRuntime } from './runtime';
import { selectCell } from './select-cell';
import { inExcel } from './session';
import { unmerge } from './unmerge';
import { undoSteps } from './undo-steps';
import { writePlans } from './write/write-plans';

/**
 * The workbook that the add-in was opened with. Every method rejects with WorkbookTrouble where the workbook
 * is in the way: a protected sheet, another workbook in front, a sheet that is gone.
 */
export interface OfficeWorkbook extends WorkbookPort, WorkbookView {
  /** The same workbook, for checks that the user did not ask for: reading it leaves what can be undone. */
  readonly background: WorkbookPort;
}

/** Opens the workbook of a runtime. */
export function officeWorkbook(runtime: ExcelRuntime): OfficeWorkbook {
  const marker = createMarker();
  // The merged cells of the last reading that asked for them, for those that must not.
  let merges: KnownMerges = new Map();
  // The sheet that each plan was last seen on, so that writing needs no batch of its own to look at it.
  let forms: ReadonlyMap<string, string> = new Map();
  // Within a step Excel must not be asked for merged cells, since the step could not be undone after that.
  let stepping = false;
  const steps = undoSteps(runtime);
  const read = (locators: readonly LedgerLocator[], work: Work, known: KnownMerges | null): Promise<WorkbookContent> =>
    steps.look(work, async (session) => {
      const outcome = await readWorkbook(session, locators, known);
      merges = new Map(outcome.content.grids.map((grid) => [grid.sheet, grid.merges]));
      marker.remember(outcome.marks);
      forms = new Map(outcome.content.stamps.map(({ plan, sheet }) => [plan, sheet]));
      return outcome.content;
    });
  const port: WorkbookPort = {
    read: (locators, work) => read(locators, work, stepping ? merges : null),
    // No single undo step: Excel refuses one that deletes a sheet.
    write: (plans, options, work) =>
      inExcel(runtime, work, false, async (session) => {
        const outcome = await writePlans(session, plans, options, forms);
        const stamped = new Set(plans.flatMap(({ id: plan, stamp }) => (stamp ? [plan] : [])));
        forms = new Map([
          ...forms,
          ...outcome.written.flatMap(({ plan, sheet }) => (stamped.has(plan) ? [[plan, sheet] as const] : [])),
        ]);
        return outcome;
      }),
    addRows: (additions, work) => steps.run(work, (session) => addRows(session, additions)),
    readForm: (sheet, work) => steps.look(work, (session) => readForm(session, sheet)),
    fillForm: (seen, edits, work) => steps.run(work, (session) => fillForm(session, seen, edits)),
    replaceDropdowns: (changes, work) => steps.run(work, (session) => replaceDropdowns(session, changes)),
    unmerge: (sheet, range, work) =>
      steps.run(work, async (session) => {
        await unmerge(session, sheet, range);
        const address = rangeAddress(range);
        const others = (merges.get(sheet) ?? []).filter((merge) => rangeAddress(merge) !== address);
        merges = new Map([...merges, [sheet, others]]);
      }),
    keep: (key, text, work) => steps.run(work, (session) => keepText(session, key, text)),
    applyFixes: (fixes, work) => steps.run(work, (session) => applyFixes(session, fixes, merges)),
  };
  return {
    ...port,
    background: { ...port, read: (locators, work) => read(locators, work, merges) },
    mark: (findings, work) => steps.run(work, (session) => marker.mark(session, findings)),
    select: (sheet, place, work) => inExcel(runtime, work, false, (session) => selectCell(session, sheet, place)),
    inOneStep: async (task, work) => {
      stepping = true;
      try {
        return await steps.inOneStep(task, work);
      } finally {
        stepping = false;
      }
    },
  };
}
