import { sameName, sheetName, tableName, UsedNames, type NamePattern } from '../../src/model/excel-names';

const free = (used: readonly string[], pattern: NamePattern): string => new UsedNames(used).take(pattern);
const long = '长'.repeat(31);

test('names that differ in case only are the same to Excel', () => {
  expect([sameName('Sheet1', 'SHEET1'), sameName('汇总', '汇总'), sameName('汇总', '汇总 ')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([new UsedNames(['cadres']).has('Cadres'), new UsedNames(['cadres']).has('Cadres2')]).toEqual([true, false]);
});

test.each<[string, NamePattern, readonly string[], string]>([
  ['a free name is taken as it is', sheetName('汇总'), ['别的'], '汇总'],
  ['a sheet gets the first number that is free', sheetName('Total'), ['TOTAL', 'total (2)'], 'Total (3)'],
  ['a long name is cut to the 31 characters that Excel allows', sheetName(long), [long], `${'长'.repeat(27)} (2)`],
  ['a table is numbered as a formula can name it', tableName('Cadres'), ['cadres', 'Cadres_2'], 'Cadres_3'],
])('%s', (_, pattern, used, expected) => {
  expect(free(used, pattern)).toBe(expected);
});

test('a name that was given out is used from then on', () => {
  const used = new UsedNames([]);
  expect([used.take(sheetName('汇总')), used.take(sheetName('汇总'))]).toEqual(['汇总', '汇总 (2)']);
});
