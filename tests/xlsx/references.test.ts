import { blocksOf } from '../../src/xlsx/formulas/blocks';
import { referencesOf, translated, withSheetRenamed } from '../../src/xlsx/formulas/references';
import { shiftedFormula } from '../../src/xlsx/rows/shifted-formula';

const written = (formula: string): readonly string[] =>
  referencesOf(formula).map(({ prefix, address }) => `${prefix}${address}`);

test.each([
  ['cells and ranges', 'D7+SUM($A$1:B9)', ['D7', '$A$1:B9']],
  ['whole columns and rows', 'SUM(K:K)+COUNT($B:$C,3:5,$3:4)', ['K:K', '$B:$C', '3:5', '$3:4']],
  ['those of other sheets', "SUM(表!K:K,'表 1'!$3:$5,Sheet1!A1)", ['表!K:K', "'表 1'!$3:$5", 'Sheet1!A1']],
  ['those over several sheets', "SUM(Jan:Mar!B2,'一月:三 月'!B:B)", ['Jan:Mar!B2', "'一月:三 月'!B:B"]],
  ['a name of a sheet', '表!合计*2', ['表!']],
  ['both ends with a sheet', '表!A1:表!B2', ['表!A1', '表!B2']],
  ['no columns of tables', '表1[[#This Row],[A:B]]+表1[K1]+[@D7]', []],
  ['no texts', '"A1 and K:K""B2"&C3', ['C3']],
  ['no other workbooks', "[1]表!A1+[1]!名+[1]表:丙!B:B+[县.xlsx]表!C3+'[1]一 月'!D4", ["'[1]一 月'!D4"]],
  ['no errors', '表!#REF!+#N/A+#DIV/0!', []],
  ['no functions, names or numbers', 'LOG10(2)+A1_x+A1.b+1E5+2.5E-3+T2_合计', []],
])('of a formula are told: %s', (_, formula, references) => {
  expect(written(formula)).toEqual(references);
});

test.each([
  ['SUM(表!K:K,K:K)+表!3:5+表!合计', "SUM('甲 村'!K:K,K:K)+'甲 村'!3:5+'甲 村'!合计"],
  ["'表'!$A:$B,表!$1:$2", "'甲 村'!$A:$B,'甲 村'!$1:$2"],
  ['别的!K:K&"表!K:K"', '别的!K:K&"表!K:K"'],
])('a sheet is renamed in %s', (formula, renamed) => {
  expect(withSheetRenamed(formula, '表', "'甲 村'")).toBe(renamed);
});

test.each([
  ['SUM(K:K)+SUM($B:B)+COUNT(3:5)', 'SUM(K:K)+SUM($B:B)+COUNT(3:7)'],
  ['SUM(别的!3:5,$8:$9)*1E5', 'SUM(别的!3:5,$10:$11)*1E5'],
])('two rows behind the fourth let %s follow', (formula, shifted) => {
  const place = { own: '表', moving: '表' };
  expect(shiftedFormula(formula, { after: 4, count: 2, stretch: false }, place)).toBe(shifted);
});

test.each([
  ['SUM(K:K)+$B:C', 'SUM(M:M)+$B:E'],
  ['3:$5', '4:$5'],
  ['表!合计+A1', '表!合计+C2'],
])('%s one row down and two columns to the right', (formula, moved) => {
  expect(translated(formula, 1, 2)).toBe(moved);
});

test('what a copied formula means above or left of the sheet is no cell', () => {
  expect(translated("B3+$A$1+SUM('甲 村'!B1:B9)+C4", -2, -1)).toBe("A1+$A$1+SUM('甲 村'!#REF!)+B2");
  expect(translated('A1+A2', 0, -1)).toBe('#REF!+#REF!');
});

test('a formula looks at the cells it names, not at those whose place it counts', () => {
  expect(blocksOf('ROW(A1)+COLUMNS(表!B:C)+SUM(B2:A1)+表!合计+arrow(D4)')).toEqual([
    { prefix: '', range: { top: 1, left: 1, bottom: 2, right: 2 } },
    { prefix: '', range: { top: 4, left: 4, bottom: 4, right: 4 } },
  ]);
});
