import type { LedgerLocator, WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import type { WorkbookPort, WorkbookView } from '../port';
import { rangeAddress } from '../../model/cell';
import { createMarker } from './marks/marker';
import { readWorkbook } from './read/read-workbook';
import type { KnownMerges } from './read/sheet-facts';
import type { ExcelRuntime } from './runtime';
import { selectCell } from './select-cell';
import { inExcel } from './session';
import { undoSteps } from './undo-steps';

/** What changes the workbook: most panes are opened to read, so it is loaded before the first change. */
const changes = () => import('./changes');

/**
 * The workbook that the add-in was opened with. Every method rejects with WorkbookError where the workbook
 * is in the way: a protected sheet, another workbook in front, a sheet that is gone.
 */
export interface OfficeWorkbook extends WorkbookPort, WorkbookView {
  /** The same workbook, for checks that the user did not ask for: reading it leaves what can be undone. */
  readonly background: WorkbookPort;
  /** Loads what the first change would wait for. */
  readonly prepare: () => Promise<void>;
}

/**
 * Opens the workbook of a runtime.
 * @param onLedgers is called at each reading that finds ledgers, before their cells are there
 */
export function officeWorkbook(runtime: ExcelRuntime, onLedgers: () => void = () => undefined): OfficeWorkbook {
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
      const outcome = await readWorkbook(session, locators, known, onLedgers);
      merges = new Map(outcome.content.grids.map((grid) => [grid.sheet, grid.merges]));
      marker.remember(outcome.marks);
      forms = new Map(outcome.content.stamps.map(({ plan, sheet }) => [plan, sheet]));
      return outcome.content;
    });
  const port: WorkbookPort = {
    read: (locators, work) => read(locators, work, stepping ? merges : null),
    write: async (plans, options, work) => {
      const { writePlans } = await changes();
      // No single undo step: Excel refuses one that deletes a sheet.
      return inExcel(runtime, work, async (session) => {
        const outcome = await writePlans(session, plans, options, forms);
        const stamped = new Set(plans.flatMap(({ id: plan, stamp }) => (stamp ? [plan] : [])));
        forms = new Map([
          ...forms,
          ...outcome.written.flatMap(({ plan, sheet }) => (stamped.has(plan) ? [[plan, sheet] as const] : [])),
        ]);
        return outcome;
      });
    },
    addRows: async (additions, work) => {
      const { addRows } = await changes();
      return steps.run(work, (session) => addRows(session, additions));
    },
    readForm: async (sheet, work) => {
      const { readForm } = await import('./sheet-forms');
      return steps.look(work, (session) => readForm(session, sheet));
    },
    fillForm: async (seen, edits, work) => {
      const { fillForm } = await import('./sheet-forms');
      return steps.run(work, (session) => fillForm(session, seen, edits));
    },
    replaceDropdowns: async (replacements, work) => {
      const { replaceDropdowns } = await changes();
      return steps.run(work, (session) => replaceDropdowns(session, replacements));
    },
    unmerge: async (sheet, range, work) => {
      const { unmerge } = await changes();
      return steps.run(work, async (session) => {
        await unmerge(session, sheet, range);
        const address = rangeAddress(range);
        const others = (merges.get(sheet) ?? []).filter((merge) => rangeAddress(merge) !== address);
        merges = new Map([...merges, [sheet, others]]);
      });
    },
    keep: async (key, text, work) => {
      const { keepText } = await changes();
      return steps.run(work, (session) => keepText(session, key, text));
    },
    applyFixes: async (fixes, work) => {
      const { applyFixes } = await changes();
      return steps.run(work, (session) => applyFixes(session, fixes, merges));
    },
  };
  return {
    ...port,
    background: { ...port, read: (locators, work) => read(locators, work, merges) },
    mark: (findings, work) => steps.run(work, (session) => marker.mark(session, findings)),
    select: (sheet, place, work) => inExcel(runtime, work, (session) => selectCell(session, sheet, place)),
    inOneStep: async (task, work) => {
      stepping = true;
      try {
        return await steps.inOneStep(task, work);
      } finally {
        stepping = false;
      }
    },
    prepare: async () => {
      await changes();
    },
  };
}
