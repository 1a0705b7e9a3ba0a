import fc from 'fast-check';
import { amountOf, unitsOf } from '../../src/model/amount';

test('a tenth and two tenths are three tenths', () => {
  expect(unitsOf(amountOf(0.1) + amountOf(0.2))).toBe(0.3);
});

test('the noise a formula leaves is gone', () => {
  expect(unitsOf(amountOf(0.1 + 0.2))).toBe(0.3);
  expect(unitsOf(amountOf(100 / 3))).toBe(33.3333);
});

test.each([
  [60.00005, 60.0001],
  [-60.00005, -60.0001],
  [0.00004, 0],
  [15_000, 15_000],
  [999_999_999.9999, 999_999_999.9999],
])('%d has at most four decimals, halves away from zero: %d', (units, shown) => {
  expect(unitsOf(amountOf(units))).toBe(shown);
});

test('an amount of at most six decimals comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (millionths) => {
      const units = millionths / 1_000_000;
      expect(amountOf(units)).toBe(millionths);
      expect(unitsOf(millionths, 6)).toBe(units === 0 ? 0 : units);
    }),
  );
});
