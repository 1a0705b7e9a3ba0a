import fc from 'fast-check';
import { rangeText } from '../../../src/taskpane/results/range-text';
import { grouped } from '../../../src/taskpane/results/grouped';
import { joinTraces } from '../../../src/model/join-traces';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';

beforeAll(loadLaterWords);

test.each([
  [1, 1, '1'],
  [3, 5, '3–5'],
  [3, null, '≥3'],
  [null, 5, '≤5'],
  [null, null, '不限'],
])('limits %s to %s read %s', (min, max, text) => {
  expect(rangeText(min, max, wordsIn('zh'))).toBe(text);
});

test('rows that several numbers share are listed once, in the order of the sheet', () => {
  const joined = joinTraces([
    [{ table: 'Projects', rows: [9, 2] }],
    [
      { table: 'Projects', rows: [2, 5] },
      { table: 'Cadres', rows: [3] },
    ],
  ]);
  expect(joined).toEqual([
    { table: 'Projects', rows: [2, 5, 9] },
    { table: 'Cadres', rows: [3] },
  ]);
});

test('grouping loses no item and keeps the order within each group', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat())), (items) => {
      const groups = grouped(items, ([key]) => key);
      expect(groups.flatMap(([, of]) => of)).toHaveLength(items.length);
      for (const [key, of] of groups) expect(of).toEqual(items.filter(([own]) => own === key));
    }),
  );
});
