import type { IndicatorPeriod, Window } from '../../model/indicator';
import type { Period } from '../../model/summary';
import { calendarWindows } from './calendar-windows';
import type { Indicator } from './indicator';
import { yearToDate } from '../year-to-date';

/** Windows by period and 周期, worked out once for all cadres. */
const known = new WeakMap<Period, Map<IndicatorPeriod, readonly Window[]>>();

/**
 * The windows of an indicator in a period, in order: calendar windows that lie within it, or the single one of 报告期 or
 * 全年.
 */
export function indicatorWindows({ period: span }: Pick<Indicator, 'period'>, period: Period): readonly Window[] {
  const ofPeriod = known.get(period) ?? new Map<IndicatorPeriod, readonly Window[]>();
  known.set(period, ofPeriod);
  let windows = ofPeriod.get(span);
  if (!windows) ofPeriod.set(span, (windows = windowsOf(span, period)));
  return windows;
}

function windowsOf(span: IndicatorPeriod, period: Period): readonly Window[] {
  if (span === '全年') return [yearToDate(period).window];
  const whole = { first: period.start, last: period.end };
  return span === '报告期' ? [whole] : calendarWindows(span, whole);
}

/** The days over which an indicator counts as a whole: the report period, or for 全年 the year of assessment so far. */
export function countedSpan({ period: span }: Pick<Indicator, 'period'>, period: Period): Window {
  return span === '全年' ? yearToDate(period).window : { first: period.start, last: period.end };
}
