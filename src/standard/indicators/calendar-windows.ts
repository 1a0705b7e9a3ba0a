import { dayOf, dayParts, type Day } from '../../model/day';
import type { IndicatorPeriod, Window } from '../../model/indicator';

/** The 周期 with windows of the calendar. */
export type CalendarPeriod = Exclude<IndicatorPeriod, '全年' | '报告期'>;

const DAYS_OF_WEEK = 7;
/** A day number that is a Monday (1 January 1900). */
const MONDAY = 2;
const MIDDLE_OF_MONTH = 15;

/** The number of months in a window, counted from January. */
const MONTHS: Readonly<Record<Exclude<CalendarPeriod, '每周' | '每半月'>, number>> = {
  每月: 1,
  每两月: 2,
  每季度: 3,
  每半年: 6,
};

/** The calendar windows that lie wholly within a span of days, in order; weeks begin on Monday. */
export function calendarWindows(period: CalendarPeriod, within: Window): readonly Window[] {
  return [...windowsFrom(period, within.first, within.last)].filter(
    ({ first, last }) => first >= within.first && last <= within.last,
  );
}

/** The window that contains a day, and all later ones that begin no later than `end`. */
function* windowsFrom(period: CalendarPeriod, day: Day, end: Day): Iterable<Window> {
  if (period === '每周') yield* weeks(day, end);
  else if (period === '每半月') for (const month of months(1, day, end)) yield* halves(month);
  else yield* months(MONTHS[period], day, end);
}

function* weeks(day: Day, end: Day): Iterable<Window> {
  const sinceMonday = (((day - MONDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  for (let first = day - sinceMonday; first <= end; first += DAYS_OF_WEEK)
    yield { first, last: first + DAYS_OF_WEEK - 1 };
}

function* months(count: number, day: Day, end: Day): Iterable<Window> {
  const { year, month } = dayParts(day);
  let at = year * 12 + month - 1;
  at -= at % count;
  for (let first = firstOf(at); first <= end; first = firstOf(at)) {
    at += count;
    yield { first, last: firstOf(at) - 1 };
  }
}

/** The first day of a month. @param month counted from January of the year 0 */
function firstOf(month: number): Day {
  const first = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
  if (first === null) throw new RangeError(`No month ${month}`);
  return first;
}

function* halves({ first, last }: Window): Iterable<Window> {
  yield { first, last: first + MIDDLE_OF_MONTH - 1 };
  yield { first: first + MIDDLE_OF_MONTH, last };
}
