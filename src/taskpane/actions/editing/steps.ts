import type { CellPlace, CellValue } from '../../../model/cell';

/** One cell of a step: what it held before and after. */
export interface ChangedCell {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** How a step came about: filled in by hand, a click on 修复, or the cells filled when merged ones were taken apart. */
export type StepOrigin = 'filled' | 'fixed' | 'unmerged';

/** What one action of the user's changed: a cell typed, a block pasted, a click on 修复. */
export interface Step {
  readonly origin: StepOrigin;
  readonly cells: readonly ChangedCell[];
}

/** The most steps that are kept; Excel keeps 100 too. */
const MOST_STEPS = 100;

/** The steps that can be taken back, and those that were. */
export class Steps {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Keeps what was done; what had been taken back before cannot be done again. */
  record(step: Step): void {
    if (step.cells.length === 0) return;
    this.#done = [...this.#done, step].slice(-MOST_STEPS);
    this.#undone = [];
  }

  /** The step that is to be taken back now; null where there is none. */
  undo(): Step | null {
    const step = this.#done.at(-1);
    if (!step) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return step;
  }

  /** The step that is to be done again now; null where none was taken back. */
  redo(): Step | null {
    const step = this.#undone.at(-1);
    if (!step) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return step;
  }
}
