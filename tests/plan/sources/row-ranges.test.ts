import fc from 'fast-check';
import { rowRanges, rowTexts } from '../../../src/plan/sources/row-ranges';

test('rows that follow each other are one range, whatever order they come in', () => {
  expect(rowRanges([9, 5, 10, 11, 10, 13])).toEqual(['5', '9–11', '13']);
  expect(rowRanges([])).toEqual([]);
});

test('rows are put into words', () => {
  expect(rowTexts([5, 9, 10], 100)).toEqual([{ first: 5, text: '第5、9–10行' }]);
});

test('a long list goes on in further texts, and no row is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 2000 }), { maxLength: 400 }), (rows) => {
      const texts = rowTexts(rows, 30);
      const named = texts.flatMap(({ text }) =>
        text
          .slice(1, -1)
          .split('、')
          .flatMap((range) => {
            const [from = 0, to = from] = range.split('–').map(Number);
            return Array.from({ length: to - from + 1 }, (_, index) => from + index);
          }),
      );
      expect(named).toEqual(rows.toSorted((a, b) => a - b));
      expect(texts.every(({ text, first }) => text.length <= 32 && text.startsWith(`第${first}`))).toBe(true);
    }),
    { seed: 4 },
  );
});
