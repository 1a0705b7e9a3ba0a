import type { Amount } from '../../model/amount';
import type { Indicator } from './indicator';
import type { IndicatorTests } from './indicator-test';
import { shareOf } from './score';

/**
 * The points that a cadre has of an indicator: the share of its tests that are met. 全年 and 报告期 of the cadre as a
 * whole with a lower limit: the share of that limit that is reached, none above the upper one. Null where it gives no
 * points or there was no test.
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
