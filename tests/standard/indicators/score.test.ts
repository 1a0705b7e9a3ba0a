import fc from 'fast-check';
import { amountOf, unitsOf } from '../../../src/model/amount';
import { dueOf } from '../../../src/standard/due';
import { shareOf } from '../../../src/standard/indicators/score';

const share = (points: number, part: number, whole: number): number =>
  unitsOf(shareOf(amountOf(points), amountOf(part), amountOf(whole)), 6);

test.each([
  [10, 5, 6, 8.33],
  [10, 1, 6, 1.67],
  [5, 1, 8, 0.63],
  [1, 1, 200, 0.01],
  [1, 1, 201, 0],
  [2.675, 1, 1, 2.68],
  [1.005, 1, 1, 1.01],
  [10, 118.5, 400, 2.96],
  [10_000, 999_999_999, 1_000_000_000, 10_000],
])('%d points × %d ÷ %d = %d', (points, part, whole, expected) => {
  expect(share(points, part, whole)).toBe(expected);
});

test('a share is the nearest hundredth, halves up', () => {
  const count = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 1000 }), (points, part, whole) => {
      const hundredths = (points * part * 100) / whole;
      const expected = points * part * 200 >= whole * (2 * Math.floor(hundredths) + 1);
      expect(Math.round(share(points, part, whole) * 100)).toBe(Math.floor(hundredths) + (expected ? 1 : 0));
    }),
    { seed: 20140630 },
  );
});

test.each([
  [5, 181, 365, 3],
  [2, 181, 365, 1],
  [365, 181, 365, 181],
  [400, 181, 365, 199],
  [0.5, 1, 365, 1],
  [0, 181, 365, 0],
  [6, 366, 366, 6],
])('of %d a year %d days of %d make %d due', (lower, passed, days, due) => {
  expect(unitsOf(dueOf(amountOf(lower), { passed, days }))).toBe(due);
});
