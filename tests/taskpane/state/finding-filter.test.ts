import { filterFindings, findingLines, NO_FILTER } from '../../../src/taskpane/state/finding-filter';
import { finding } from '../support/findings';

const sentence = (): string => '日期写成了文字';
const missing = finding({ code: 'C101', severity: 'error', table: 'Pairings', address: '结对帮扶!B5' });
const date = finding({
  code: 'C102',
  severity: 'warning',
  table: 'AssistanceLog',
  address: '帮扶日志!A6',
  value: '2014.3.5',
});
const secondDate = finding({
  code: 'C102',
  severity: 'warning',
  table: 'AssistanceLog',
  address: '帮扶日志!A9',
  value: '2014年3月8日',
});
const all = [date, missing, secondDate];

test('without a filter every finding is listed', () => {
  expect(filterFindings(all, NO_FILTER, sentence)).toEqual(all);
});

test('severity, ledger and text narrow the list together', () => {
  expect(filterFindings(all, { ...NO_FILTER, severity: 'error' }, sentence)).toEqual([missing]);
  expect(filterFindings(all, { ...NO_FILTER, table: 'AssistanceLog' }, sentence)).toEqual([date, secondDate]);
  expect(filterFindings(all, { severity: 'error', table: 'AssistanceLog', text: '' }, sentence)).toEqual([]);
});

test.each([['c102'], ['帮扶日志!a6'], ['2014.3'], [' 2014.3 ']])(
  '%j is looked for in code, address and value, whatever its case',
  (text) => {
    expect(filterFindings(all, { ...NO_FILTER, text }, sentence)).toContain(date);
    expect(filterFindings(all, { ...NO_FILTER, text }, sentence)).not.toContain(missing);
  },
);

test('the sentence of a finding is searched too', () => {
  expect(filterFindings([missing], { ...NO_FILTER, text: '写成了文字' }, sentence)).toEqual([missing]);
  expect(filterFindings([missing], { ...NO_FILTER, text: '人数' }, sentence)).toEqual([]);
});

test('equal findings are collapsed under one heading, the gravest first', () => {
  const lines = findingLines(all, new Set());
  expect(lines.map((line) => line.kind === 'group' && [line.group.code, line.group.findings.length])).toEqual([
    ['C101', 1],
    ['C102', 2],
  ]);
});

test('an open heading is followed by its findings in their order', () => {
  const lines = findingLines(all, new Set(['warning C102']));
  expect(
    lines.map((line) =>
      line.kind === 'group' ? line.group.code : line.kind === 'fault' ? line.key : line.finding.address,
    ),
  ).toEqual(['C101', 'C102', '帮扶日志!A6', '帮扶日志!A9']);
});

test('every line has a key of its own, also where two findings of one code stand at one cell', () => {
  const twice = [finding({ code: 'R201', params: { name: '甲' } }), finding({ code: 'R201', params: { name: '乙' } })];
  const keys = findingLines(twice, new Set(['error R201'])).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
