import { cellRange, liesWithin, type CellPlace, type CellRange, type CellValue } from '../../../model/cell';
import type { CellsEdit } from '../../../model/edit';
import { pacer, unwatched } from '../../../model/progress';
import type { CellFix, FixOutcome } from '../../../workbook/port';
import { engine } from '../../engine/engine';
import type { EnteredCell } from '../../environment/entered-cell';
import type { FileWorkspace } from '../../environment/workspace';
import { ledgersOf } from '../../state/state';
import type { Runner } from '../runner';
import type { Tools } from '../tools';
import { readBook } from '../validate';
import { batchOf, bySheet, fixesOf, rowEdits, stepsMade } from './batch';
import { inputsOf } from './cell-inputs';
import { CellMap } from './cell-map';
import { Pause } from './pause';
import { Steps, type Step, type StepOrigin } from './steps';
import { editNotice, type RepeatedStep } from './edit-notice';

/** What the user does to the cells of a workbook that the page itself shows. */
export interface Editing {
  /**
   * Fills cells, as one step. They are shown at once; the workbook is written to when it is free, in the order of the
   * edits.
   */
  readonly enter: (cells: readonly EnteredCell[]) => void;
  /** Takes the last step back; fixes of the pane are steps too. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** True where something typed is not in the workbook yet. */
  readonly isPending: () => boolean;
  /** Resolves when everything typed is in the workbook and checked. */
  readonly settled: () => Promise<void>;
  /** Tells of each edit before it is in the workbook; answers how to stop. */
  readonly watch: (entered: (cells: readonly EnteredCell[]) => void) => () => void;
}

interface Edit {
  readonly number: number;
  readonly cells: readonly EnteredCell[];
  /** The step that it takes back or does again; null of an edit that is a step itself. */
  readonly repeated: RepeatedStep | null;
}

/** Begins the editing of a workbook's cells. */
export function createEditing(tools: Tools, workspace: FileWorkspace, runner: Runner): Editing {
  const { dispatch } = tools;
  const { sheets } = workspace;
  const steps = new Steps();
  const listeners = new Set<(cells: readonly EnteredCell[]) => void>();
  let waiting: readonly Edit[] = [];
  let unchecked: readonly CellsEdit[] = [];
  /** Whether formulas of ledgers have other results, of cells that no edit names. */
  let isRecalculated = false;
  let last = 0;
  /** Edits whose steps are not kept yet: what they change is known when they are written. */
  let unrecorded = 0;
  /** What waits for them. */
  const recorded: (() => void)[] = [];
  /** Merged cells that were taken apart just now, whose cells are filled next. */
  let unmerged: { readonly sheet: string; readonly range: CellRange } | null = null;
  const pause = new Pause();
  let pumping: Promise<void> | null = null;

  const valueAt = (sheet: string, place: CellPlace): CellValue => sheets.writtenAt(sheet, place);
  const tellSteps = (): void => {
    const { canUndo, canRedo } = tools.state();
    if (canUndo !== steps.canUndo || canRedo !== steps.canRedo)
      dispatch({ type: 'steps', canUndo: steps.canUndo, canRedo: steps.canRedo });
  };

  const recordFixes = (applied: readonly CellFix[], origin: StepOrigin): void => {
    unmerged = null;
    steps.record({
      origin,
      cells: applied.map(({ sheet, place, fix }) => ({ sheet, place, before: fix.before, after: fix.after })),
    });
    tellSteps();
  };

  workspace.watchChanges({
    onFixed: (applied) => {
      const isOfMerge = applied.every(
        ({ sheet, place }) => unmerged?.sheet === sheet && liesWithin(cellRange(place), unmerged.range),
      );
      recordFixes(applied, isOfMerge ? 'unmerged' : 'fixed');
      for (const [sheet, fixes] of bySheet(applied))
        sheets.settle(
          sheet,
          fixes.map(({ place, fix }) => ({ ...place, value: fix.after })),
          last,
        );
    },
    onFilled: (applied) => {
      recordFixes(applied, 'fixed');
      sheets.outdate();
    },
    onWritten: () => {
      sheets.outdate();
    },
    onUnmerged: (sheet, range) => {
      unmerged = { sheet, range };
      sheets.outdate();
    },
    onOther: () => {
      sheets.outdate();
    },
    onSave: () => () => undefined,
  });

  const write = async (edits: readonly Edit[]): Promise<FixOutcome> => {
    // An import is taken back as one step of 100,000 cells and more: the page answers between what is done with them.
    const pace = pacer(unwatched);
    for (const sheet of sheetsOf(edits)) await sheets.open(sheet);
    const inputs = await inputsOf(edits, tools);
    await pace();
    const batch = batchOf(inputs, valueAt);
    await pace();
    const upTo = edits.at(-1)?.number ?? last;
    const settle = (outcome: FixOutcome | null): void => {
      const made = CellMap.of(outcome?.applied ?? [], ({ fix }) => fix.after);
      for (const [sheet, cells] of bySheet(inputs.flat()))
        sheets.settle(
          sheet,
          cells.map((cell) => ({ ...cell.place, value: made.get(cell) ?? valueAt(sheet, cell.place) })),
          upTo,
        );
    };
    try {
      const outcome = await workspace.enter(fixesOf(batch), unwatched);
      await pace();
      settle(outcome);
      await pace();
      stepsMade(batch, outcome).forEach((step, index) => {
        if (edits[index]?.repeated === null) steps.record({ origin: 'filled', cells: step });
      });
      unchecked = [...unchecked, ...rowEdits(outcome.applied, valueAt)];
      const others = outcome.recalculated ?? [];
      if (others.length > 0) sheets.outdate();
      isRecalculated ||= ledgersOf(tools.state())?.content.grids.some(({ sheet }) => others.includes(sheet)) === true;
      return outcome;
    } catch (error) {
      // What is not in the workbook must not look as if it were.
      settle(null);
      throw error;
    } finally {
      unrecorded -= edits.filter(({ repeated }) => repeated === null).length;
      if (unrecorded === 0) for (const then of recorded.splice(0)) then();
    }
  };

  const pump = async (): Promise<void> => {
    while (waiting.length > 0 || unchecked.length > 0) {
      if (waiting.length === 0) await pause.begin();
      await runner.idle();
      await runner.run('live', async () => {
        const isCalm = waiting.length === 0;
        while (waiting.length > 0) {
          const edits = waiting;
          waiting = [];
          const outcome = await write(edits);
          if (outcome.applied.length > 0) dispatch({ type: 'written' });
          const notice = editNotice(outcome, edits.at(-1)?.repeated ?? null);
          if (notice) dispatch({ type: 'noticed', notice });
          tellSteps();
        }
        if (!isCalm) return;
        const [edits, readsAll] = [unchecked, isRecalculated];
        [unchecked, isRecalculated] = [[], false];
        await (readsAll ? readBook(tools, unwatched) : showAfter(edits, tools));
      });
    }
  };

  const begin = (cells: readonly EnteredCell[], repeated: RepeatedStep | null): void => {
    if (cells.length === 0) return;
    last += 1;
    for (const [sheet, own] of bySheet(cells))
      sheets.put(
        sheet,
        own.map((cell) => ({ row: cell.row, column: cell.column, value: 'text' in cell ? cell.text : cell.value })),
        last,
      );
    if (repeated === null) unrecorded += 1;
    pause.end();
    waiting = [...waiting, { number: last, cells, repeated }];
    if (!tools.state().unsaved) dispatch({ type: 'typed' });
    for (const entered of listeners) entered(cells);
    pumping ??= pump().finally(() => {
      pumping = null;
    });
  };

  /** Waits for edits whose steps are not known yet, then goes a step back or forth. */
  const go = (direction: 'undo' | 'redo'): void => {
    if (unrecorded > 0) {
      recorded.push(() => {
        go(direction);
      });
      return;
    }
    const step = steps[direction]();
    tellSteps();
    if (!step) return;
    const [first] = step.cells;
    if (first) dispatch({ type: 'selected', cell: { sheet: first.sheet, place: first.place } });
    begin(exactly(step, direction), { direction, ...step });
  };
  return {
    enter: (cells) => {
      begin(cells, null);
    },
    undo: () => {
      go('undo');
    },
    redo: () => {
      go('redo');
    },
    isPending: () => pumping !== null,
    settled: async () => {
      while (pumping) {
        pause.end();
        await Promise.race([pumping, pause.begun()]);
      }
    },
    watch: (entered) => {
      listeners.add(entered);
      return () => listeners.delete(entered);
    },
  };
}

function sheetsOf(edits: readonly Edit[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { cells } of edits) for (const { sheet } of cells) named.add(sheet);
  return named;
}

/** A step that is taken back or done again as cells to fill with these very values. */
function exactly({ cells }: Step, direction: RepeatedStep['direction']): readonly EnteredCell[] {
  const isUndone = direction === 'undo';
  return cells.map(({ sheet, place: { row, column }, before, after }) => ({
    sheet,
    row,
    column,
    value: isUndone ? before : after,
    expected: isUndone ? after : before,
  }));
}

/** Shows the ledgers, and what is wrong with them, as they are after edits. */
async function showAfter(edits: readonly CellsEdit[], { dispatch, state }: Tools): Promise<void> {
  const read = ledgersOf(state());
  if (!read || edits.length === 0) return;
  const checked = await engine.readAfterEdits(read, edits, unwatched);
  dispatch({ type: 'read', checked, stale: await engine.staleLedgers(checked) });
}
