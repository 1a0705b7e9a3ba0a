import fc from 'fast-check';
import { withSplices, type Splice } from '../../src/model/spliced';

interface Holder {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

const SEED = Number(process.env['SEED'] ?? 20_140_701);

const holder = (numbers: readonly number[]): Holder => ({
  name: 'first',
  numbers: [...numbers],
  texts: numbers.map(String),
});

test(`whoever is asked answers what it was, in whatever order they are asked and gone on from (SEED=${SEED})`, () => {
  const step = fc.record({
    from: fc.nat(20),
    at: fc.nat(8),
    removed: fc.nat(2),
    items: fc.array(fc.nat(99), { maxLength: 2 }),
    asked: fc.option(fc.nat(20), { nil: null }),
    both: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.nat(99), { maxLength: 8 }), fc.array(step, { maxLength: 25 }), (numbers, steps) => {
      const holders = [holder(numbers)];
      const expected: { numbers: readonly number[]; texts: readonly string[] }[] = [holder(numbers)];
      for (const { from, at, removed, items, asked, both } of steps) {
        const place = from % holders.length;
        const [old, was] = [holders[place], expected[place]];
        if (!old || !was) continue;
        const inNumbers = at % (was.numbers.length + 1);
        const inTexts = at % (was.texts.length + 1);
        const splice: Splice = { at: inNumbers, removed, items };
        const texts: Splice = { at: inTexts, removed, items: items.map(String) };
        holders.push(withSplices(old, { numbers: splice, ...(both && { texts }) }));
        expected.push({
          numbers: was.numbers.toSpliced(inNumbers, removed, ...items),
          texts: both ? was.texts.toSpliced(inTexts, removed, ...items.map(String)) : was.texts,
        });
        if (asked !== null)
          expect(holders[asked % holders.length]).toMatchObject(expected[asked % holders.length] ?? {});
      }
      expect(holders.map(({ numbers: own, texts }) => ({ numbers: own, texts }))).toEqual(
        expected.map(({ numbers: own, texts }) => ({ numbers: own, texts })),
      );
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('going on copies nothing, and what else is given replaces what was', () => {
  const old = holder([1, 2, 3]);
  const { numbers } = old;
  const next = withSplices(old, { numbers: { at: 3, removed: 0, items: [4] } }, { name: 'second' });
  expect(next.numbers).toBe(numbers);
  expect(next).toEqual({ name: 'second', numbers: [1, 2, 3, 4], texts: ['1', '2', '3'] });
  expect(old).toEqual({ name: 'first', numbers: [1, 2, 3], texts: ['1', '2', '3'] });
});

test('thousands of changes later the first holder still answers', () => {
  const first = holder([0]);
  let last = first;
  for (let value = 1; value <= 20_000; value += 1)
    last = withSplices(last, { numbers: { at: 0, removed: 1, items: [value] } });
  expect([first.numbers, last.numbers]).toEqual([[0], [20_000]]);
});
