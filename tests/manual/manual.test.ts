import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/app/catalogue';
import { manualPages } from './pages';

test.each(Object.entries(manualPages()))(
  'docs/manual/%s says what the catalogue and the declarations say now',
  (name, text) => {
    expect(readFileSync(join(__dirname, '../../docs/manual', name), 'utf8')).toBe(text);
  },
);

test('every code of the specification is in the catalogue, once', () => {
  const specified = [
    'S001',
    'S002',
    'S003',
    'S004',
    'S005',
    'S006',
    'S007',
    'S008',
    'S009',
    'S010',
    'S011',
    'C101',
    'C102',
    'C103',
    'C104',
    'C105',
    'C106',
    'C107',
    'C108',
    'C109',
    'C110',
    'C111',
    'C112',
    'C113',
    'R201',
    'R202',
    'R203',
    'R204',
    'R205',
    'R206',
    'X301',
    'X302',
    'X303',
    'X304',
    'X305',
    'X306',
    'X307',
    'X308',
    'X309',
    'X310',
    'X311',
    'X312',
    'X315',
    'Q401',
    'Q402',
    'Q403',
    'Q404',
    'Q405',
    'Q406',
  ];
  const codes = catalogue.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(specified));
});
