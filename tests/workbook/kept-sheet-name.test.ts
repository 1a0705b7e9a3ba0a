import { sheetName, UsedNames } from '../../src/model/excel-names';
import { keptSheetName } from '../../src/workbook/kept-sheet-name';

const long = '长'.repeat(31);

test.each<[string, string, readonly string[], string]>([
  ['a kept sheet is called old', '板块', ['板块'], '板块（旧）'],
  ['a second one gets a number', '汇总', ['汇总（旧）'], '汇总（旧2）'],
  ['a kept sheet of a long name is cut too', long, [`${'长'.repeat(28)}（旧）`], `${'长'.repeat(27)}（旧2）`],
])('%s', (_, name, used, expected) => {
  expect(new UsedNames(used).take(keptSheetName(name))).toBe(expected);
});

test('a new sheet and a kept one of the same name do not hinder each other', () => {
  const used = new UsedNames([]);
  expect([used.take(sheetName('汇总')), used.take(keptSheetName('汇总'))]).toEqual(['汇总', '汇总（旧）']);
});
