import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { TestCounts } from './counted';
import type { Target } from './targets';

/**
 * Counts put together for the tests of an indicator. Households by windows are many: numbers side by side, no objects.
 */
export class TestedCells {
  readonly #counts: Float64Array;

  constructor(
    private readonly windows: readonly Window[],
    private readonly targets: readonly Target[],
  ) {
    this.#counts = new Float64Array(windows.length * targets.length);
  }

  /** The place of a window and a target, each by its index, among all counts. */
  at(window: number, target: number): number {
    return window * this.targets.length + target;
  }

  /** The window of such a place. */
  windowAt(at: number): Window {
    const window = this.windows[Math.floor(at / this.targets.length)];
    if (!window) throw new RangeError(`No test ${at}`);
    return window;
  }

  set(at: number, amount: Amount): void {
    this.#counts[at] = amount;
  }

  /** Every test has the same count. */
  fill(amount: Amount): void {
    this.#counts.fill(amount);
  }

  /**
   * The counts of the tests that are asked.
   * @param most what rows left out could add to a test; null where none are
   */
  done(most: ((window: Window, target: Target) => Amount) | null): TestCounts {
    const { windows, targets } = this;
    const counts = this.#counts;
    const added = most && { most, open: new Float64Array(counts.length) };
    let at = 0;
    for (const window of windows) {
      for (const target of targets) {
        if (!target.isAskedIn(window)) counts[at] = NaN;
        else if (added) added.open[at] = added.most(window, target);
        at += 1;
      }
    }
    return { windows, places: targets.map(({ place }) => place), counts, open: added?.open ?? null };
  }
}

/** The rows of 结对帮扶 that make up the targets of which something is asked. */
export function pairingsAsked(targets: readonly Target[], { windows, counts }: TestCounts): readonly number[] {
  const asked = targets.filter((_, target) =>
    windows.some((__, window) => !Number.isNaN(counts[window * targets.length + target])),
  );
  return asked.flatMap(({ pairings }) => pairings);
}
