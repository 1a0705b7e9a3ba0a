import type { Amount } from '../../model/amount';
import type { IndicatorTarget, Window } from '../../model/indicator';
import type { TestCounts } from './counted';
import type { Indicator } from './indicator';
import { couldBeMet, isOnSchedule, meets } from './limits';

/** One test of an indicator that is not met: in a window, of a household or village where it is asked of each. */
export interface MissedIndicatorTest {
  readonly window: Window;
  readonly target: IndicatorTarget | null;
  readonly actual: Amount;
  /** True where as much of a yearly limit is reached as is due by now. */
  readonly onSchedule: boolean;
  /** True of a test that is behind, and stays so however the rows left out for errors are corrected. */
  readonly certain: boolean;
}

/** How the tests of an indicator came out. */
export interface IndicatorTests {
  /** How many there are, and how many of them are met. */
  readonly of: number;
  readonly met: number;
  /** The others, by window, then by target. */
  readonly missed: readonly MissedIndicatorTest[];
  /** The count of the first test; 0 where there is none. */
  readonly first: Amount;
}

/** Holds what was counted against an indicator's limits. */
export function testsOf(
  indicator: Pick<Indicator, 'lower' | 'upper' | 'due'>,
  { windows, places, counts, open }: TestCounts,
): IndicatorTests {
  const missed: MissedIndicatorTest[] = [];
  let of = 0;
  let first = 0;
  let at = 0;
  // Households by windows are many: nothing is made but the tests that are missed.
  for (const window of windows) {
    for (const target of places) {
      const actual = counts[at] ?? NaN;
      const added = open?.[at] ?? 0;
      at += 1;
      if (Number.isNaN(actual)) continue;
      if (of === 0) first = actual;
      of += 1;
      if (meets(indicator, actual)) continue;
      const onSchedule = isOnSchedule(indicator, actual);
      const certain = !onSchedule && !couldBeMet(indicator, actual, added);
      missed.push({ window, target, actual, onSchedule, certain });
    }
  }
  return { of, met: of - missed.length, missed, first };
}
