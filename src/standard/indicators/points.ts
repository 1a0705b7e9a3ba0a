import type { Amount } from '../../model/amount';
import type { Indicator } from './indicator';
import type { IndicatorTests } from './indicator-test';
import { shareOf } from './score';

/**
 * A cadre's points for an indicator: in proportion to the tests that are met. For 每名干部 over 全年 or 报告期 with a lower
 * limit: in proportion to how much of that limit is reached, and none above the upper limit. Null where the indicator
 * gives no points or has no test.
 */
export function pointsOf(
  { points, scope, period, lower, upper }: Indicator,
  { of, met, first: actual }: Pick<IndicatorTests, 'of' | 'met' | 'first'>,
): Amount | null {
  if (points === null || of === 0) return null;
  const isShare = scope === '每名干部' && (period === '全年' || period === '报告期');
  if (!isShare || lower === null) return shareOf(points, met, of);
  if (upper !== null && actual > upper) return 0;
  return actual >= lower ? shareOf(points, 1, 1) : shareOf(points, actual, lower);
}
