import type { LedgerLocator, WorkbookContent } from '../../model/grid';
import { WorkbookTrouble, type WorkbookPort, type WorkbookView } from '../port';
import { applyFixes } from './fixes/apply-fixes';
import { markFindings } from './marks/mark-findings';
import type { KnownMarks } from './marks/sheet-marks';
import { readWorkbook } from './read/read-workbook';
import type { KnownMerges } from './read/sheet-facts';
import type { ExcelRuntime } from './runtime';
import { selectCell } from './select-cell';
import { inExcel, sessionOf, type Session } from './session';
import { writePlans } from './write/write-plans';
import type { Work } from '../../model/progress';

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
  // What the last reading saw of the product's marks, so that marking needs no batch of its own to look.
  let marks: KnownMarks = new Map();
  // The merged cells of the last reading that asked for them, for those that must not.
  let merges: KnownMerges = new Map();
  // The sheet that each plan was last seen on, so that writing needs no batch of its own to look at it.
  let forms: ReadonlyMap<string, string> = new Map();
  // Whether a step is under way; within one Excel must not be asked for merged cells, since it could not be undone after that.
  let stepping = false;
  // The context of the step that is under way, which is undone as one.
  let step: Excel.RequestContext | null = null;
  const run = <Result>(work: Work, oneUndoStep: boolean, batches: (session: Session) => Promise<Result>): Promise<Result> =>
    step ? batches(sessionOf(step, runtime, work)) : inExcel(runtime, work, oneUndoStep, batches);
  const read = (locators: readonly LedgerLocator[], work: Work, known: KnownMerges | null): Promise<WorkbookContent> =>
    run(work, false, async (session) => {
      const outcome = await readWorkbook(session, locators, known);
      merges = new Map(outcome.content.grids.map((grid) => [grid.sheet, grid.merges]));
      marks = outcome.marks;
      forms = new Map(outcome.content.stamps.map(({ plan, sheet }) => [plan, sheet]));
      return outcome.content;
    });
  const port: WorkbookPort = {
    read: (locators, work) => read(locators, work, stepping ? merges : null),
    // No single undo step: Excel refuses one that deletes a sheet.
    write: (plans, options, work) => inExcel(runtime, work, false, async (session) => {
      const outcome = await writePlans(session, plans, options, forms);
      const stamped = new Set(plans.flatMap(({ plan, stamp }) => (stamp ? [plan] : [])));
      forms = new Map([...forms, ...outcome.written.flatMap(({ plan, sheet }) => (stamped.has(plan) ? [[plan, sheet] as const] : []))]);
      return outcome;
    }),
    applyFixes: (fixes, work) => run(work, true, (session) => applyFixes(session, fixes, merges)),
  };
  return {
    ...port,
    background: { ...port, read: (locators, work) => read(locators, work, merges) },
    mark: (findings, work) => run(work, true, async (session) => {
      marks = await markFindings(session, findings, marks);
      const sheets = [...marks].flatMap(([sheet, known]) => (known ? [] : [sheet]));
      if (sheets.length > 0) throw new WorkbookTrouble({ reason: 'unreadableMarks', sheets });
    }),
    select: (sheet, place, work) => inExcel(runtime, work, false, (session) => selectCell(session, sheet, place)),
    inOneStep: async (task, work) => {
      stepping = true;
      try {
        return await inExcel(runtime, work, true, ({ context }) => {
          step = context;
          return task();
        });
      } finally {
        // Also where the user cancels while Excel owes an answer, which may be long.
        stepping = false;
        step = null;
      }
    },
  };
}
