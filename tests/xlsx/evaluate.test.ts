import { evaluate } from '../../src/xlsx/results/evaluate';
import { parseFormula } from '../../src/xlsx/results/formula-parser';

test.each([
  ['MAX(A1:A300000)', 299_999],
  ['MIN(A1:A300000)', 0],
])('%s over more cells than a call takes arguments is worked out', (formula, result) => {
  const column = Array.from({ length: 300_000 }, (_, at) => [at]);
  expect(evaluate(parseFormula(formula), () => column)).toBe(result);
});
