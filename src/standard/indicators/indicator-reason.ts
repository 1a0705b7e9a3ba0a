import type { MissedTest } from '../../model/indicator';
import type { IndicatorReason } from '../../model/verdict';
import type { IndicatorTests, MissedIndicatorTest } from './indicator-test';
import type { IndicatorJudgement } from './judge-indicator';

/** What a reason keeps of a missed test. */
export function missedTest({ window, target, actual }: MissedIndicatorTest): MissedTest {
  return { window, target, actual };
}

/** The missed tests that remain missed however the rows left out are corrected. */
export function certainlyMissed({ missed }: IndicatorTests): readonly MissedIndicatorTest[] {
  return missed.filter(({ certain }) => certain);
}

/**
 * Why indicators make a cadre 未达标: a reason for each decisive indicator that is behind. It names the tests that are
 * certainly missed; where none is certain, all that are behind, with the number of rows that may make up for them.
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
