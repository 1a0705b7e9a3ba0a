import { ledgerPlaces } from '../../src/workbook/ledger-places';

const locators = [
  { table: 'Cadres', sheet: '干部名册' },
  { table: 'Villages', sheet: '村社区名册' },
];

test('a ledger is found by its table, in whatever case and on whatever sheet', () => {
  const table = { name: 'CADRES', sheet: '我的表' };
  expect(ledgerPlaces(locators, ['干部名册', '我的表'], [table])).toEqual([
    { locator: locators[0], sheet: '我的表', table },
  ]);
});

test('where its table is gone, it is found by its sheet in spite of blanks of any width', () => {
  expect(ledgerPlaces(locators, ['干部\u3000名册 ', '村社\u200B区名册'], [])).toEqual([
    { locator: locators[0], sheet: '干部\u3000名册 ', table: null },
    { locator: locators[1], sheet: '村社\u200B区名册', table: null },
  ]);
});

test('a ledger that is found in neither way is left out', () => {
  expect(ledgerPlaces(locators, ['干部名册2'], [{ name: 'Cadres2', sheet: '干部名册2' }])).toEqual([]);
});
