import { dayOf, formatDay, parseIsoDay, type Day } from '../../../src/model/day';
import { calendarWindows, type CalendarPeriod } from '../../../src/standard/indicators/calendar-windows';
import type { Window } from '../../../src/model/indicator';
import { windowsTouched } from '../../../src/standard/indicators/window';

const day = (text: string): Day => parseIsoDay(text) ?? NaN;
const windows = (period: CalendarPeriod, first: string, last: string): string[] =>
  calendarWindows(period, { first: day(first), last: day(last) }).map(
    (window) => `${formatDay(window.first)}/${formatDay(window.last)}`,
  );

test('weeks run from Monday to Sunday and lie wholly within the days', () => {
  // 1 January 2014 is a Wednesday, 31 January a Friday.
  expect(windows('每周', '2014-01-01', '2014-01-31')).toEqual([
    '2014-01-06/2014-01-12',
    '2014-01-13/2014-01-19',
    '2014-01-20/2014-01-26',
  ]);
  expect(windows('每周', '2014-01-06', '2014-01-12')).toEqual(['2014-01-06/2014-01-12']);
  expect(windows('每周', '2014-01-06', '2014-01-11')).toEqual([]);
});

test('half-months end on the 15th and on the last day, in February of a leap year too', () => {
  expect(windows('每半月', '2012-02-01', '2012-03-15')).toEqual([
    '2012-02-01/2012-02-15',
    '2012-02-16/2012-02-29',
    '2012-03-01/2012-03-15',
  ]);
  expect(windows('每半月', '2014-02-02', '2014-02-28')).toEqual(['2014-02-16/2014-02-28']);
});

test('months that the days cut are none', () => {
  expect(windows('每月', '2014-01-15', '2014-04-29')).toEqual(['2014-02-01/2014-02-28', '2014-03-01/2014-03-31']);
});

test('pairs of months, quarters and half-years are counted from January, whenever the days begin', () => {
  expect(windows('每两月', '2014-02-01', '2014-07-31')).toEqual(['2014-03-01/2014-04-30', '2014-05-01/2014-06-30']);
  expect(windows('每季度', '2013-10-01', '2014-06-29')).toEqual(['2013-10-01/2013-12-31', '2014-01-01/2014-03-31']);
  expect(windows('每半年', '2014-01-01', '2014-12-31')).toEqual(['2014-01-01/2014-06-30', '2014-07-01/2014-12-31']);
  expect(windows('每半年', '2014-01-02', '2014-12-31')).toEqual(['2014-07-01/2014-12-31']);
});

test('the windows of whole years hold each of their days once', () => {
  for (const period of ['每半月', '每月', '每两月', '每季度', '每半年'] as const) {
    const within = { first: dayOf(2011, 1, 1) ?? 0, last: dayOf(2012, 12, 31) ?? 0 };
    const found = calendarWindows(period, within);
    const touched = (stay: Window): readonly Window[] => {
      const { first, end } = windowsTouched(stay, found);
      return found.slice(first, end);
    };
    for (let each = within.first; each <= within.last; each += 1) {
      const holding = found.filter(({ first, last }) => first <= each && each <= last);
      expect(holding).toHaveLength(1);
      expect([period, holding]).toEqual([period, touched({ first: each, last: each })]);
    }
    expect(touched({ first: within.first - 9, last: within.first - 1 })).toEqual([]);
    expect(touched({ first: within.last + 1, last: within.last + 9 })).toEqual([]);
    expect(touched({ first: within.first - 9, last: within.last + 9 })).toEqual(found);
  }
});
