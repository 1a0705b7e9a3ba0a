import type { Tools } from '../tools';
import { Steps, type Step } from './steps';

/**
 * The steps of a workbook's edits, told to the pane. A step is taken back only when all edits before it are recorded as
 * steps: what an edit changes is known once it is written.
 */
export class EditSteps {
  readonly #tools: Tools;
  readonly #steps = new Steps();
  /** Edits whose steps are not kept yet. */
  #unrecorded = 0;
  /** What waits for them to be recorded. */
  readonly #recorded: (() => void)[] = [];

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** An edit has begun that will be a step. */
  expect(): void {
    this.#unrecorded += 1;
  }

  /** Keeps a step. */
  record(step: Step): void {
    this.#steps.record(step);
  }

  /** Notes that so many of the edits that have begun are recorded, or came to nothing. */
  settle(edits: number): void {
    this.#unrecorded -= edits;
    if (this.#unrecorded === 0) for (const then of this.#recorded.splice(0)) then();
  }

  /**
   * Goes a step back or forth, as soon as all edits are recorded, and calls `then` with it; not where there is none.
   */
  go(direction: 'undo' | 'redo', then: (step: Step) => void): void {
    if (this.#unrecorded > 0) {
      this.#recorded.push(() => {
        this.go(direction, then);
      });
      return;
    }
    const step = this.#steps[direction]();
    this.tell();
    if (step) then(step);
  }

  /** Tells the pane whether there are steps to take back or to do again. */
  tell(): void {
    const { canUndo, canRedo } = this.#steps;
    const shown = this.#tools.state();
    if (shown.canUndo !== canUndo || shown.canRedo !== canRedo)
      this.#tools.dispatch({ type: 'steps', canUndo, canRedo });
  }
}
