import { periodTitle } from '../../../src/app/messages/period-title';
import { PERIODS } from '../../../src/templates/periods';

test.each([
  ['上半年', '2014 年上半年', 'first half of 2014'],
  ['3月', '2014 年3月', 'March 2014'],
  ['前三季度', '2014 年前三季度', 'first three quarters of 2014'],
  ['自定义', '2014 年', '2014'],
])('%s of 2014 is called %s and %s', (name, zh, en) => {
  expect(periodTitle({ year: 2014, name })).toEqual({ zh, en });
});

test('no period is called in Chinese where English is spoken', () => {
  for (const name of PERIODS) expect(periodTitle({ year: 2014, name }).en).not.toMatch(/\p{Script=Han}/u);
});
