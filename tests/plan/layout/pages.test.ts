import fc from 'fast-check';
import { breaksBefore } from '../../../src/plan/layout/pages';

/** Rows of 99 points; a portrait page holds seven of them. */
const rows = (count: number): number[] => Array.from({ length: count }, () => 99);
const portrait = { orientation: 'portrait', width: 60, repeatRows: null } as const;

test('a sheet of one page has no break', () => {
  expect(
    breaksBefore({ ...portrait, heights: rows(7) }, [
      { from: 1, to: 3 },
      { from: 4, to: 7 },
    ]),
  ).toEqual([]);
});

test('rows that do not fit on what is left go to a new page together', () => {
  expect(breaksBefore({ ...portrait, heights: rows(10) }, [{ from: 6, to: 9 }])).toEqual([6]);
});

test('rows longer than a page are torn where the page is full', () => {
  expect(breaksBefore({ ...portrait, heights: rows(12) }, [{ from: 3, to: 12 }])).toEqual([8]);
});

test('a section begins a new page only where half of one is used', () => {
  expect(breaksBefore({ ...portrait, heights: rows(10) }, [{ from: 3, to: 9, loose: true }])).toEqual([8]);
  expect(breaksBefore({ ...portrait, heights: rows(11) }, [{ from: 5, to: 11, loose: true }])).toEqual([5]);
  // A section longer than a page too: rows 5–40.
  expect(breaksBefore({ ...portrait, heights: rows(40) }, [{ from: 5, to: 40, loose: true }])).toEqual([
    5, 12, 19, 26, 33, 40,
  ]);
});

test('a section begins no new page where that would cost a short sheet one more page', () => {
  expect(breaksBefore({ ...portrait, heights: rows(12) }, [{ from: 5, to: 12, loose: true }])).toEqual([8]);
});

test('repeated header rows take their part of every later page', () => {
  // Page 1: rows 1–7. On page 2 the header leaves room for six, 8–13, so that rows 12–14 would be torn.
  expect(
    breaksBefore({ ...portrait, heights: rows(14), repeatRows: { from: 1, to: 1 } }, [{ from: 12, to: 14 }]),
  ).toEqual([8, 12]);
  expect(breaksBefore({ ...portrait, heights: rows(14) }, [{ from: 12, to: 14 }])).toEqual([8]);
});

test('a sheet that is wider than the page is printed smaller, so that more rows fit', () => {
  expect(breaksBefore({ ...portrait, width: 164, heights: rows(14) }, [{ from: 6, to: 9 }])).toEqual([]);
});

test('no page is fuller than it can be, and no kept rows are torn', () => {
  const heightsOf = fc.array(fc.integer({ min: 15, max: 60 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(heightsOf, fc.integer({ min: 1, max: 9 }), (heights, size) => {
      const kept = heights.flatMap((_, index) =>
        index % size === 0 ? [{ from: index + 1, to: Math.min(heights.length, index + size) }] : [],
      );
      const breaks = breaksBefore({ ...portrait, heights }, kept);
      const begins = [1, ...breaks];
      for (const [index, from] of begins.entries()) {
        const page = heights.slice(from - 1, (begins[index + 1] ?? heights.length + 1) - 1);
        expect(page.length).toBeGreaterThan(0);
        expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(697);
      }
      expect(breaks.filter((row) => kept.some(({ from, to }) => from < row && row <= to))).toEqual([]);
    }),
    { seed: 4 },
  );
});
