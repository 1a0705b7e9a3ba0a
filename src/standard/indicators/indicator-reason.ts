import type { MissedTest } from '../../model/indicator';
import type { IndicatorReason } from '../../model/summary';
import type { IndicatorTest } from './indicator-test';
import type { IndicatorJudgement } from './judge-indicator';

/** A test as it is named where it was missed. */
export function missedTest({ window, target, actual }: IndicatorTest): MissedTest {
  return { window, target: target.place, actual };
}

/**
 * Why indicators make a cadre 未达标: each that decides and is behind. Where one of its tests stays behind whatever is
 * corrected, those that do are named; else all that are behind, with the rows that may make them up.
 */
export function indicatorReasons(judgements: readonly IndicatorJudgement[]): readonly IndicatorReason[] {
  return judgements.flatMap(({ indicator, verdict, tests, counted }): IndicatorReason[] => {
    if (!indicator.decisive || verdict !== '未达标') return [];
    const behind = tests.filter(({ onSchedule }) => !onSchedule);
    const certain = behind.filter((test) => test.certain);
    const named = certain.length > 0 ? certain : behind;
    return [
      {
        kind: 'indicatorMissed',
        demand: indicator,
        missed: named.map(missedTest),
        ...(certain.length > 0 ? {} : { uncounted: counted?.leftOut.length ?? 0 }),
      },
    ];
  });
}
