import type { MissedTest } from '../../model/indicator';
import type { IndicatorReason } from '../../model/verdict';
import type { IndicatorTests, MissedIndicatorTest } from './indicator-test';
import type { IndicatorJudgement } from './judge-indicator';

/** A test as it is named where it was missed. */
export function missedTest({ window, target, actual }: MissedIndicatorTest): MissedTest {
  return { window, target, actual };
}

/** The tests that stay behind whatever is corrected. */
export function certainlyMissed({ missed }: IndicatorTests): readonly MissedIndicatorTest[] {
  return missed.filter(({ certain }) => certain);
}

/**
 * Why indicators make a cadre 未达标: each that decides and is behind. Where one of its tests stays behind whatever is
 * corrected, those that do are named; else all that are behind, with the rows that may make them up.
 */
export function indicatorReasons(judgements: readonly IndicatorJudgement[]): readonly IndicatorReason[] {
  return judgements.flatMap(({ indicator, verdict, tests, counted }): IndicatorReason[] => {
    if (!indicator.decisive || verdict !== '未达标') return [];
    const certain = certainlyMissed(tests);
    if (certain.length > 0) return [{ kind: 'indicatorMissed', demand: indicator, missed: certain.map(missedTest) }];
    const missed = tests.missed.filter(({ onSchedule }) => !onSchedule).map(missedTest);
    return [{ kind: 'indicatorMissed', demand: indicator, missed, uncounted: counted?.leftOut.length ?? 0 }];
  });
}
