import type { Window } from '../../model/indicator';
import type { Period } from '../../model/summary';
import { calendarWindows } from './calendar-windows';
import type { Indicator } from './indicator';
import { yearToDate } from '../year-to-date';

/** The windows of an indicator in a period, in their order: those of the calendar that lie within it, or the one of 报告期 or 全年. */
export function indicatorWindows({ period: span }: Pick<Indicator, 'period'>, period: Period): readonly Window[] {
  if (span === '全年') return [yearToDate(period).window];
  const whole = { first: period.start, last: period.end };
  return span === '报告期' ? [whole] : calendarWindows(span, whole);
}

/** The days over which an indicator's whole number is counted: the report period, or the year of assessment so far. */
export function countedSpan({ period: span }: Pick<Indicator, 'period'>, period: Period): Window {
  return span === '全年' ? yearToDate(period).window : { first: period.start, last: period.end };
}
