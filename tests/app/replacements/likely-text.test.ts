import { likelyDate, likelyNumber } from '../../../src/app/replacements/likely-text';

test.each([
  ['26.3.1', '2026-3-1'],
  ['26年3月1日', '2026-3-1'],
  ['3月12日', '2026-3-12'],
  ['1.10', '2026-1-10'],
  ['25.3.1', null],
  ['2026-2-30', null],
  ['正月十五', null],
  ['2026年3月', null],
])('the day %s of a report for 2026 is likely %s', (written, likely) => {
  expect(likelyDate(written, 2026)).toBe(likely);
});

test('without a year of the report no year is guessed', () => {
  expect(likelyDate('3月12日', null)).toBeNull();
});

test.each([
  ['三人', '3'],
  ['十二人', '12'],
  ['二十户', '20'],
  ['一百零五人', '105'],
  ['12个', '12'],
  ['1座', '1'],
  ['约120万', '120万'],
  ['300元左右', '300元'],
  ['200+100', '300'],
  ['0.1+0.2', '0.3'],
  ['一袋米', null],
  ['12袋米', null],
  ['一点', null],
  ['3-5人', null],
  ['若干', null],
])('the number %s is likely %s', (written, likely) => {
  expect(likelyNumber(written)).toBe(likely);
});
