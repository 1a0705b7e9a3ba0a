import { createHash } from 'node:crypto';
import { reportPage } from '../../src/app/report-page';
import type { Checked } from '../../src/app/check';
import { checkedSample, reportOf } from './sample-report';
import { numbersOf } from './numbers';

let checked: Checked;
let page: string;

beforeAll(async () => {
  checked = await checkedSample();
  page = reportPage(await reportOf(checked), checked);
});

const between = (start: string, end: string): string => page.split(start)[1]?.split(end)[0] ?? '';

test('the page loads nothing, and its policy allows nothing but its own style', () => {
  expect(page).not.toMatch(/<script|<link|<iframe|<img|src=|url\(|@import|https?:|style="/i);
  const style = createHash('sha256').update(between('<style>', '</style>')).digest('base64');
  expect(between('Content-Security-Policy" content="', '"').replaceAll('&#39;', "'")).toBe(
    `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`,
  );
});

test('every number is a link to its rows, and the rows add up to it', async () => {
  const numbers = numbersOf(await reportOf(checked));
  expect(page.match(/class="num"/g)).toHaveLength(numbers.length);
  for (const [id, number] of numbers.entries()) {
    const panel = between(`<section class="rows" id="n${id}"`, '</section>');
    expect(panel).toContain(`href="#s${id}"`);
    if (number.basis.kind === 'said') continue;
    expect({ of: number.of, sum: /= ([\d.]+)</.exec(panel)?.[1] }).toEqual({
      of: number.of,
      sum: String(number.value),
    });
  }
});

test('a number made of two rows shows how they add up', () => {
  expect(page).toContain('项目台账，2行：350 + 250 = 600');
});

test('numbers of persons are masked and remarks are left out, as in a submission', () => {
  const { Pairings, Cadres } = checked.book;
  const ids = Pairings.columns.idNumber.values.filter((value) => value !== null);
  expect(ids.length).toBeGreaterThan(10);
  for (const number of [...ids, ...Pairings.columns.phone.values, ...Cadres.columns.phone.values])
    if (number !== null) expect(page).not.toContain(number);
  expect(page).toContain(`${String(ids[0]).slice(0, 6)}********${String(ids[0]).slice(-4)}`);
  for (const remark of Pairings.columns.remarks.values) if (remark !== null) expect(page).not.toContain(remark);
});
