import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { Counted } from './counted';
import type { Indicator } from './indicator';
import { couldBeMet, isOnSchedule, meets } from './limits';
import type { Target } from './targets';

/** One test of an indicator: in a window, of a household or village where it is asked of each. */
export interface IndicatorTest {
  readonly window: Window;
  readonly target: Target;
  readonly actual: Amount;
  readonly met: boolean;
  /** Met, or of a yearly limit as far as is due by now. */
  readonly onSchedule: boolean;
  /** True of a test that is behind, and stays so however the rows left out for errors are corrected. */
  readonly certain: boolean;
}

/** The tests of an indicator in one window, in the order of their targets. */
export function testsIn(
  window: Window,
  indicator: Indicator,
  targets: readonly Target[],
  counted: Counted,
): readonly IndicatorTest[] {
  const tests: IndicatorTest[] = [];
  // Households by windows are many: a loop that makes nothing but the tests.
  for (const target of targets) {
    if (!target.isAskedIn(window)) continue;
    const actual = counted.in(window, target);
    const met = meets(indicator, actual);
    const onSchedule = met || isOnSchedule(indicator, actual);
    const certain = !onSchedule && !couldBeMet(indicator, actual, counted.open(window, target));
    tests.push({ window, target, actual, met, onSchedule, certain });
  }
  return tests;
}
