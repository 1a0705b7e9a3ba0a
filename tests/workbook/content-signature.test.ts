import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import {
  contentDigest,
  isOwnChart,
  chartName,
  signatureFormula,
  signatureOf,
  parseSignature,
} from '../../src/workbook/content-signature';
import { summaryPlan } from '../contract/contract-plans';

const digest = (rows: readonly (readonly CellValue[])[]): Promise<string> =>
  contentDigest({ top: 1, left: 1, bottom: rows.length, right: 3 }, (row, column) => ({
    value: rows[row - 1]?.[column - 1] ?? null,
  }));
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const rowsOf = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

test('the order of rows, blank rows and the kind of line break make no difference', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const otherwise = [
        [null, '', null],
        ...rows
          .toReversed()
          .map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\r\n?|\n/g, '\r\n') : cell))),
      ];
      expect(await digest(otherwise)).toBe(await digest(rows));
    }),
    { seed: 71, numRuns: 50 },
  );
});

test.each<[string, CellValue, CellValue]>([
  ['another number', 3, 4],
  ['a number made text', 3, '3'],
  ['a blank filled in', null, '因病'],
  ['a space added', '王伟', '王伟 '],
  ['a truth value made text', true, 'true'],
])('%s makes a difference', async (_, before, after) => {
  expect(await digest([['a', after, 1]])).not.toBe(await digest([['a', before, 1]]));
});

test('a value that moved to another column makes a difference', async () => {
  expect(await digest([[null, '王伟', null]])).not.toBe(await digest([['王伟', null, null]]));
});

test('a formula is another thing than its text or its result', async () => {
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const formula = await contentDigest(area, () => ({ formula: true }));
  for (const plain of ['=', '=A1', 0]) expect(await contentDigest(area, () => ({ value: plain }))).not.toBe(formula);
});

test('the mark covers the whole form and is read back as it was written', async () => {
  const mark = await signatureOf(summaryPlan(2));
  expect(mark.area).toEqual({ top: 1, left: 1, bottom: 8, right: 2 });
  expect(parseSignature(signatureFormula(mark))).toEqual(mark);
  expect(parseSignature(`=${signatureFormula(mark)}`)).toEqual(mark);
});

test.each(['', '#REF!', '板块汇总!$A$1', '"A1:B2"', '"A1:B2 xyz"', '7'])(
  'a name that says %j is no mark',
  (formula) => {
    expect(parseSignature(formula)).toBeNull();
  },
);

test('the product’s charts are known by their names', () => {
  expect(
    [chartName(1), `${chartName(2)} 每个板块的项目数`, 'Chart 1', '图表 1', 'SLTZ_', 'SLTZ_1年'].map(isOwnChart),
  ).toEqual([true, true, false, false, false, false]);
});
