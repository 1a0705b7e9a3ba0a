import { amountOf, unitsOf } from '../../../src/model/amount';
import { pointsOf } from '../../../src/standard/indicators/points';

/** 10 points for 4 to 6 a year. */
const indicator = {
  points: amountOf(10),
  scope: '每名干部',
  period: '全年',
  lower: amountOf(4),
  upper: amountOf(6),
} as Parameters<typeof pointsOf>[0];

test.each([
  ['half of the points for half of the lower limit', 2, 5],
  ['all points at the lower limit', 4, 10],
  ['all points between the limits', 5, 10],
  ['all points at the upper limit', 6, 10],
  ['none above the upper limit', 7, 0],
])('a cadre gets %s', (_, actual, points) => {
  const scored = pointsOf(indicator, { of: 1, met: actual <= 6 ? 1 : 0, first: amountOf(actual) });
  expect(scored !== null && unitsOf(scored)).toBe(points);
});

test('a cadre of whom nothing was asked has no score at all, not one of 0', () => {
  expect(pointsOf(indicator, { of: 0, met: 0, first: 0 })).toBeNull();
});
