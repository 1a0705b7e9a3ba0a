import { appendAll } from '../../src/model/append';
import { widestRow } from '../../src/model/cell';

/** More than a call takes as arguments. */
const MANY = 300_000;

test('as many items as a county has rows are put behind others, in their order', () => {
  const numbers = [-1];
  appendAll(
    numbers,
    Array.from({ length: MANY }, (_, at) => at),
  );
  expect(numbers).toHaveLength(MANY + 1);
  expect([numbers[0], numbers[1], numbers.at(-1)]).toEqual([-1, 0, MANY - 1]);
});

test('the widest of rows is found among as many', () => {
  const rows = Array.from({ length: MANY }, (_, at) => (at === 7 ? [1, 2, 3] : [1]));
  expect(widestRow(rows)).toBe(3);
  expect(widestRow([])).toBe(0);
});
