import fc from 'fast-check';
import { formatDay, parseIsoDay, type Day } from '../../src/model/day';
import { deedsDue } from '../../src/standard/deeds';
import { deeds } from '../../src/standard/measures';

function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

/** A calendar year up to a day. */
function yearToDate(end: Day) {
  const year = formatDay(end).slice(0, 4);
  return { yearStart: day(`${year}-01-01`), yearEnd: day(`${year}-12-31`), end };
}

describe('deeds due', () => {
  test.each([
    [5, '2014-06-30', 3], // 5 × 181 / 365 = 2.48
    [2, '2014-06-30', 1], // 2 × 181 / 365 = 0.99
    [2, '2014-07-02', 2], // 2 × 183 / 365 = 1.003
    [2, '2016-07-01', 1], // 2 × 183 / 366 = 1 exactly
    [366, '2016-06-30', 182],
    [365, '2014-06-30', 181],
    [5, '2014-01-01', 1],
    [5, '2014-12-31', 5],
    [0, '2014-06-30', 0],
  ])('of %i a year on %s are %i', (quota, end, due) => {
    expect(deedsDue(quota, yearToDate(day(end)))).toBe(due);
  });

  test('are the least whole number that is no less than the share of the year passed', () => {
    const days = fc.integer({ min: day('1950-01-01'), max: day('2199-12-31') });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), days, (quota, end) => {
        const year = Number(formatDay(end).slice(0, 4));
        const daysInYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366n : 365n;
        const passed = BigInt(end - day(`${year}-01-01`) + 1);
        const due = BigInt(deedsDue(quota, yearToDate(end)));
        expect(
          due * daysInYear >= BigInt(quota) * passed &&
            (due === 0n || (due - 1n) * daysInYear < BigInt(quota) * passed),
        ).toBe(true);
      }),
    );
  });
});

describe('in a year of assessment of its own', () => {
  const due = (quota: number, yearStart: string, yearEnd: string, end: string): number =>
    deedsDue(quota, { yearStart: day(yearStart), yearEnd: day(yearEnd), end: day(end) });

  test.each([
    // 1 October to 31 March are 182 of 365 days.
    [5, '2013-10-01', '2014-09-30', '2014-03-31', 3],
    [365, '2013-10-01', '2014-09-30', '2014-03-31', 182],
    // 2016 has a 29 February: 183 of 366 days are the half.
    [2, '2015-10-01', '2016-09-30', '2016-03-31', 1],
    [366, '2015-10-01', '2016-09-30', '2016-03-31', 183],
    [2, '2015-10-01', '2016-09-30', '2016-04-01', 2],
    [5, '2013-10-01', '2014-09-30', '2013-10-01', 1],
    [5, '2013-10-01', '2014-09-30', '2014-09-30', 5],
  ])('of %i a year from %s to %s, on %s there are %i due', (quota, yearStart, yearEnd, end, count) => {
    expect(due(quota, yearStart, yearEnd, end)).toBe(count);
  });

  test('never more than the quota, and none before it begins', () => {
    expect(due(5, '2013-10-01', '2014-09-30', '2014-12-31')).toBe(5);
    expect(due(5, '2014-10-01', '2015-09-30', '2014-06-30')).toBe(0);
  });
});

test('a deed is marked, done, and dated from 1 January to the last day of the period', () => {
  const { date, deed, state } = deeds({
    year: 2014,
    name: '上半年',
    start: day('2014-01-01'),
    ...yearToDate(day('2014-06-30')),
  });
  const isDated = (text: string) => date?.(day(text));
  expect(['2013-12-31', '2014-01-01', '2014-06-30', '2014-07-01'].map(isDated)).toEqual([false, true, true, false]);
  expect(date?.(null)).toBe(false);
  expect([deed?.('是'), deed?.('否'), deed?.(null)]).toEqual([true, false, false]);
  expect([state?.('已办结'), state?.('办理中'), state?.(null)]).toEqual([true, false, false]);
});
