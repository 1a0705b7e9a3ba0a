import { hasUnknownPrecedents, PlainFormulas } from '../../src/xlsx/results/plain-formula';
import type { Workbook } from '../../src/xlsx/workbook/workbook';

const sheets = ['表', '5" 管'].map((name) => ({ name }));
const definedNames = [
  ...['K', 'E', 'N', '三', '合计', '一月'].map((name) => ({ name, localSheetId: null, text: `表!$A$1` })),
  { name: '左邻', localSheetId: null, text: '表!XFD1' },
  { name: '上一行', localSheetId: null, text: '表!A1048576+合计' },
  { name: '合计', localSheetId: 1, text: `'5" 管'!$B$2` },
];
const plain = new PlainFormulas({ sheets, definedNames } as unknown as Workbook, []);
const read = (formula: string, sheet = '表'): string =>
  plain.of({ sheet, formula, row: 5, column: 3 } as Parameters<typeof plain.of>[0]);

test.each([
  ['合计*2', '(表!$A$1)*2'],
  ['k+E', '(表!$A$1)+(表!$A$1)'],
  ['表!合计', '(表!$A$1)'],
  [`'5" 管'!合计`, `('5" 管'!$B$2)`],
  [`'5" 管'!A1&"x"&合计`, `'5" 管'!A1&"x"&(表!$A$1)`],
])('in %s names stand for what they mean', (formula, meant) => {
  expect(read(formula)).toBe(meant);
});

test('a sheet’s own name comes before one of the workbook', () => {
  expect(read('合计', '5" 管')).toBe(`('5" 管'!$B$2)`);
});

test('a name that means a neighbour means that of the cell it stands in', () => {
  expect(read('左邻')).toBe('(表!B5)');
  expect(read('上一行')).toBe('(表!C4+(表!$A$1))');
});

test.each([
  'SUM(K:K)',
  'SUM(一月:三!B2)',
  "'三 合计'!A1",
  '1E+5',
  'IF(A1,#N/A)',
  '"合计"',
  'Log[合计]',
  'N(A1)',
  '[1]!合计',
  '[1]一月!A1',
  '没有',
])('%s holds no name that is known', (formula) => {
  expect(read(formula)).toBe(formula);
});

test.each([
  'INDIRECT("A1")',
  'SUM(offset (A1,1,1))',
  'SUM(一月:三月!B2)',
  "SUM('一 月:三月'!B2)",
  'SUM(表!A1:表!B2)',
  'SUM(A1:INDEX(B:B,2))',
  'Log[人数]',
  `'5" 管'!A1+INDIRECT("A1")`,
])('where %s looks cannot be told', (formula) => {
  expect(hasUnknownPrecedents(formula)).toBe(true);
});

test.each([
  'SUM(A1:B2)',
  '"INDIRECT(A:B!)"',
  "'OFFSET (1)'!A1",
  'SUM(K:K,3:4)',
  '[1]一月!A1',
  "'[1]一 月'!A1",
  '表!K:K',
])('where %s looks is told by its references', (formula) => {
  expect(hasUnknownPrecedents(formula)).toBe(false);
});
