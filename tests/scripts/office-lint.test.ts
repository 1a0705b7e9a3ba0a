import { Linter, type ESLint } from 'eslint';

/** Microsoft's rules were published for the ESLint before ours; that they still work is shown here. */
const officeAddins = jest.requireActual<ESLint.Plugin>('eslint-plugin-office-addins');

/** What a rule says of code within `Excel.run`. */
function complaints(rule: string, code: string): readonly string[] {
  const name = `office-addins/${rule}`;
  const found = new Linter().verify(
    `Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    ${code}
  });`,
    [{ plugins: { 'office-addins': officeAddins }, rules: { [name]: 'error' } }],
  );
  return found.map(({ ruleId, message }) => ruleId ?? message);
}

const RULES: readonly (readonly [rule: string, bad: string, good: string])[] = [
  [
    'call-sync-after-load',
    'sheet.load("name"); show(sheet.name);',
    'sheet.load("name"); await context.sync(); show(sheet.name);',
  ],
  [
    'call-sync-before-read',
    'sheet.load("name"); show(sheet.name);',
    'sheet.load("name"); await context.sync(); show(sheet.name);',
  ],
  [
    'load-object-before-read',
    'await context.sync(); show(sheet.name);',
    'sheet.load("name"); await context.sync(); show(sheet.name);',
  ],
  ['no-context-sync-in-loop', 'for (const name of names) await context.sync();', 'await context.sync();'],
  ['no-empty-load', 'sheet.load();', 'sheet.load("name");'],
  [
    'no-navigational-load',
    'const used = sheet.getRange(); used.load("conditionalFormats");',
    'const used = sheet.getRange(); used.load("format/fill/color");',
  ],
  ['no-office-initialize', 'Office.initialize = () => {};', 'await Office.onReady();'],
  [
    'test-for-null-using-isNullObject',
    'const table = sheet.tables.getItemOrNullObject("T"); if (table === null) show();',
    'const table = sheet.tables.getItemOrNullObject("T"); if (table.isNullObject) show();',
  ],
];

test.each(RULES)('the rule %s finds what it is for, and nothing else', (rule, bad, good) => {
  expect(complaints(rule, bad)).toContain(`office-addins/${rule}`);
  expect(complaints(rule, good)).toEqual([]);
});

test('there is no rule of Microsoft’s that is not listed here', () => {
  expect(Object.keys(officeAddins.rules ?? {}).sort()).toEqual(RULES.map(([rule]) => rule).sort());
});
