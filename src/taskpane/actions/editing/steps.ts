import type { CellPlace, CellValue } from '../../../model/cell';

/** One cell of a step: what it held before and after. */
export interface ChangedCell {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What one action of the user's changed: a cell typed, a block pasted, a click on 修复. */
export type Step = readonly ChangedCell[];

/** As many steps as are kept; Excel keeps 100 too. */
const MOST_STEPS = 100;

/** The steps that can be taken back, and those that were. */
export class Steps {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  /** What the pane did, not the user's own typing. */
  readonly #ofPane = new WeakSet<Step>();

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Keeps what was done; what had been taken back before cannot be done again.
   * @param by the user, who typed it, or the pane: a fix, an import, a form that was filled
   */
  record(step: Step, by: 'user' | 'pane' = 'user'): void {
    if (step.length === 0) return;
    if (by === 'pane') this.#ofPane.add(step);
    this.#done = [...this.#done, step].slice(-MOST_STEPS);
    this.#undone = [];
  }

  /** Whether the step that goes back, or comes again, next is one of the pane's. */
  isOfPane(direction: 'undo' | 'redo'): boolean {
    const step = (direction === 'undo' ? this.#done : this.#undone).at(-1);
    return step !== undefined && this.#ofPane.has(step);
  }

  /** The change that takes the last step back; null where there is none. */
  undo(): Step | null {
    const step = this.#done.at(-1);
    if (!step) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    return step.map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
  }

  /** The change that does again what was taken back last; null where there is none. */
  redo(): Step | null {
    const step = this.#undone.at(-1);
    if (!step) return null;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    return step;
  }
}
