import { spansOverlap } from '../../../src/standard/pairings/pairing-days';

test.each([
  ['one within the other', [10, 40], [20, 30], true],
  ['one that begins when the other ends', [10, 20], [20, 30], false],
  ['one that begins a day before the other ends', [10, 21], [20, 30], true],
  ['one that lasts beside one that is over', [10, 20], [25, Infinity], false],
  ['two that last', [10, Infinity], [25, Infinity], true],
  ['one that ends on its first day, within the other', [10, 40], [20, 20], false],
] as const)('pairings have a day in common: %s', (_, [from, until], [otherFrom, otherUntil], inCommon) => {
  const [one, other] = [
    { from, until },
    { from: otherFrom, until: otherUntil },
  ];
  expect([spansOverlap(one, other), spansOverlap(other, one)]).toEqual([inCommon, inCommon]);
});
