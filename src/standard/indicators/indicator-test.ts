import type { Amount } from '../../model/amount';
import type { IndicatorTarget, Window } from '../../model/indicator';
import type { TestCounts } from './counted';
import type { Indicator } from './indicator';
import { couldBeMet, isOnSchedule, meets } from './limits';

/** A test of an indicator that is not met: a window, and the household or village where each has its own test. */
export interface MissedIndicatorTest {
  readonly window: Window;
  readonly target: IndicatorTarget | null;
  readonly actual: Amount;
  /** Whether the part of a yearly limit that is due by now is reached. */
  readonly onSchedule: boolean;
  /** Whether the test is behind and remains so however the rows left out for errors are corrected. */
  readonly certain: boolean;
}

/** The results of an indicator's tests. */
export interface IndicatorTests {
  /** `of`: how many tests there are; `met`: how many are met. */
  readonly of: number;
  readonly met: number;
  /** The tests that are not met, by window, then by target. */
  readonly missed: readonly MissedIndicatorTest[];
  /** The count of the first test; 0 where there is none. */
  readonly first: Amount;
}

/** Compares counts with an indicator's limits. */
export function testsOf(
  indicator: Pick<Indicator, 'lower' | 'upper' | 'due'>,
  { windows, places, counts, open }: TestCounts,
): IndicatorTests {
  const missed: MissedIndicatorTest[] = [];
  let of = 0;
  let first = 0;
  let at = 0;
  // There may be very many tests (households × windows), so only the missed ones become objects.
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
