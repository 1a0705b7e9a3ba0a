import fc from 'fast-check';
import { DAYS_1900_TO_1904, FIRST_DAY, LAST_DAY, dayOf, dayParts, formatDay, parseIsoDay } from '../../src/model/day';

test.each([
  // Serial numbers as Excel's own documentation and DATE() give them.
  [1900, 3, 1, 61],
  [2008, 1, 1, 39448],
  [2014, 6, 30, 41820],
  [9999, 12, 31, 2_958_465],
])('%i-%i-%i is serial number %i of the 1900 system', (year, month, day, serial) => {
  expect(dayOf(year, month, day)).toBe(serial);
  expect(dayParts(serial)).toEqual({ year, month, day });
});

test('the 1904 system counts 1,462 days less', () => {
  expect((dayOf(1904, 1, 1) ?? 0) - DAYS_1900_TO_1904).toBe(0);
});

test.each([
  [2014, 2, 29],
  [2014, 4, 31],
  [2014, 13, 1],
  [2014, 0, 1],
  [2014, 1, 0],
  [1900, 2, 29],
  [14, 1, 1],
])('the calendar has no %i-%i-%i', (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull();
});

test.each([
  [2012, 366],
  [2014, 365],
  [2000, 366],
  [2100, 365],
])('%i has %i days', (year, days) => {
  expect((dayOf(year + 1, 1, 1) ?? 0) - (dayOf(year, 1, 1) ?? 0)).toBe(days);
});

test('30 June is day 181 of a common year and day 182 of a leap year', () => {
  expect((dayOf(2014, 6, 30) ?? 0) - (dayOf(2014, 1, 1) ?? 0) + 1).toBe(181);
  expect((dayOf(2016, 6, 30) ?? 0) - (dayOf(2016, 1, 1) ?? 0) + 1).toBe(182);
});

test('every day Excel shows is written and read back as the same day, in any time zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
      expect(parseIsoDay(formatDay(day))).toBe(day);
    }),
  );
});

test.each(['2014-3-5', '2014/03/05', '2014-02-29', '', '2014-03-05 '])('%j is not an ISO day', (text) => {
  expect(parseIsoDay(text)).toBeNull();
});
