import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { TestCounts } from './counted';
import type { Target } from './targets';

/**
 * Collects the counts of an indicator's tests. There may be very many (households × windows), so they are numbers in
 * one array, not objects.
 */
export class TestedCells {
  readonly #counts: Float64Array;

  constructor(
    private readonly windows: readonly Window[],
    private readonly targets: readonly Target[],
  ) {
    this.#counts = new Float64Array(windows.length * targets.length);
  }

  /** The index of a test among all counts, by the indexes of its window and target. */
  at(window: number, target: number): number {
    return window * this.targets.length + target;
  }

  /** The window of a test. @throws RangeError where there is no such test */
  windowAt(at: number): Window {
    const window = this.windows[Math.floor(at / this.targets.length)];
    if (!window) throw new RangeError(`No test ${at}`);
    return window;
  }

  set(at: number, amount: Amount): void {
    this.#counts[at] = amount;
  }

  /** Gives every test the same count. */
  fill(amount: Amount): void {
    this.#counts.fill(amount);
  }

  /**
   * The finished counts; NaN where a target has no test.
   *
   * @param most what rows left out could add to a test; null where none are left out
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

/** The pairings of the targets that have a test. */
export function pairingsAsked(targets: readonly Target[], { windows, counts }: TestCounts): readonly number[] {
  const asked = targets.filter((_, target) =>
    windows.some((__, window) => !Number.isNaN(counts[window * targets.length + target])),
  );
  return asked.flatMap(({ pairings }) => pairings);
}
