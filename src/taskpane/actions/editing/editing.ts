import type { CellsEdit } from '../../../model/edit';
import { unwatched } from '../../../model/progress';
import type { FixOutcome } from '../../../workbook/port';
import { engine } from '../../engine/engine';
import type { EnteredCell } from '../../environment/entered-cell';
import type { SheetStore } from '../../environment/sheet-store';
import type { FileWorkspace } from '../../environment/workspace';
import { ledgersOf } from '../../state/state';
import type { Runner } from '../runner';
import type { Tools } from '../tools';
import { readBook } from '../validate';
import { bySheet } from './batch';
import { editNotice, type RepeatedStep } from './edit-notice';
import { EditSteps } from './edit-steps';
import { OtherChanges } from './other-changes';
import { Pause } from './pause';
import type { Step } from './steps';
import { writeEdits, type EnteredEdit } from './write-edits';

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
  /** Tells of each edit before it is in the workbook; returns a function that stops it. */
  readonly watch: (entered: (cells: readonly EnteredCell[]) => void) => () => void;
}

/** The editing of a workbook's cells. */
export class CellEditing implements Editing {
  readonly #tools: Tools;
  readonly #workspace: FileWorkspace;
  readonly #sheets: SheetStore;
  readonly #runner: Runner;
  readonly #steps: EditSteps;
  readonly #listeners = new Set<(cells: readonly EnteredCell[]) => void>();
  #waiting: readonly EnteredEdit[] = [];
  #unchecked: readonly CellsEdit[] = [];
  /** Whether formulas of ledgers have new results, in cells that no edit names. */
  #isRecalculated = false;
  #last = 0;
  readonly #pause = new Pause();
  #pumping: Promise<void> | null = null;

  constructor(tools: Tools, workspace: FileWorkspace, runner: Runner) {
    this.#tools = tools;
    this.#workspace = workspace;
    this.#sheets = workspace.sheets;
    this.#runner = runner;
    this.#steps = new EditSteps(tools);
    workspace.watchChanges(new OtherChanges(this.#sheets, this.#steps, () => this.#last));
  }

  readonly enter = (cells: readonly EnteredCell[]): void => {
    this.#begin(cells, null);
  };

  readonly undo = (): void => {
    this.#go('undo');
  };

  readonly redo = (): void => {
    this.#go('redo');
  };

  readonly isPending = (): boolean => this.#pumping !== null;

  readonly settled = async (): Promise<void> => {
    while (this.#pumping) {
      this.#pause.end();
      await Promise.race([this.#pumping, this.#pause.begun()]);
    }
  };

  readonly watch = (entered: (cells: readonly EnteredCell[]) => void): (() => void) => {
    this.#listeners.add(entered);
    return () => this.#listeners.delete(entered);
  };

  #go(direction: 'undo' | 'redo'): void {
    this.#steps.go(direction, (step) => {
      const [first] = step.cells;
      if (first) this.#tools.dispatch({ type: 'selected', cell: { sheet: first.sheet, place: first.place } });
      this.#begin(exactly(step, direction), { direction, ...step });
    });
  }

  #begin(cells: readonly EnteredCell[], repeated: RepeatedStep | null): void {
    if (cells.length === 0) return;
    this.#last += 1;
    for (const [sheet, own] of bySheet(cells))
      this.#sheets.put(
        sheet,
        own.map((cell) => ({ row: cell.row, column: cell.column, value: 'text' in cell ? cell.text : cell.value })),
        this.#last,
      );
    if (repeated === null) this.#steps.expect();
    this.#pause.end();
    this.#waiting = [...this.#waiting, { number: this.#last, cells, repeated }];
    if (!this.#tools.state().unsaved) this.#tools.dispatch({ type: 'typed' });
    for (const entered of this.#listeners) entered(cells);
    this.#pumping ??= this.#pump().finally(() => {
      this.#pumping = null;
    });
  }

  async #pump(): Promise<void> {
    while (this.#waiting.length > 0 || this.#unchecked.length > 0) {
      if (this.#waiting.length === 0) await this.#pause.begin();
      await this.#runner.idle();
      await this.#runner.run('live', async () => {
        const isCalm = this.#waiting.length === 0;
        while (this.#waiting.length > 0) {
          const edits = this.#waiting;
          this.#waiting = [];
          await this.#write(edits);
        }
        if (isCalm) await this.#check();
      });
    }
  }

  async #write(edits: readonly EnteredEdit[]): Promise<void> {
    const outcome = await this.#keep(edits).finally(() => {
      this.#steps.settle(edits.filter(({ repeated }) => repeated === null).length);
    });
    const { dispatch } = this.#tools;
    if (outcome.applied.length > 0) dispatch({ type: 'written' });
    const notice = editNotice(outcome, edits.at(-1)?.repeated ?? null);
    if (notice) dispatch({ type: 'noticed', notice });
    this.#steps.tell();
  }

  /** Writes edits, and keeps what they were as steps and as rows to check. */
  async #keep(edits: readonly EnteredEdit[]): Promise<FixOutcome> {
    const { outcome, steps, rows } = await writeEdits(edits, this.#tools, this.#workspace);
    steps.forEach((cells, index) => {
      if (edits[index]?.repeated === null) this.#steps.record({ origin: 'filled', cells });
    });
    this.#unchecked = [...this.#unchecked, ...rows];
    const others = outcome.recalculated ?? [];
    if (others.length > 0) this.#sheets.outdate();
    this.#isRecalculated ||=
      ledgersOf(this.#tools.state())?.content.grids.some(({ sheet }) => others.includes(sheet)) === true;
    return outcome;
  }

  async #check(): Promise<void> {
    const [edits, readsAll] = [this.#unchecked, this.#isRecalculated];
    [this.#unchecked, this.#isRecalculated] = [[], false];
    await (readsAll ? readBook(this.#tools, unwatched) : showAfter(edits, this.#tools));
  }
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
