import { outOfRange } from '../../src/findings/cells';
import { findingMessage } from '../../src/findings/definition';
import { formatDay } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { periodOf } from '../../src/standard/period';
import { ledgerTemplate } from '../../src/templates/ledgers';
import { exactly, reading } from '../support/book';

const codesAt = (findings: readonly Finding[]): string[] => findings.map(({ code, address }) => `${code} ${address}`);
const VALUES: Readonly<Record<string, string>> = {
  填报单位: '示例乡人民政府',
  上级单位: '示例县委组织部',
  年度: '=2014',
  报告期: '上半年',
};
const ALL = [
  '项目|内容',
  ...ledgerTemplate('Profile').columns.map(({ header }) => `${header}|${VALUES[header] ?? ''}`),
].join('\n');

test('the form is a ledger of one row, each item with its own cell', async () => {
  const { book, findings } = await reading({ Profile: exactly(ALL) });
  expect(findings).toEqual([]);
  expect(book.Profile).toMatchObject({ present: true, sheetRows: [2], bounds: { headerRow: 1, left: 1, right: 2 } });
  expect(book.Profile.columns.year).toMatchObject({ values: [2014], sheetRow: 4, sheetColumn: 2 });
});

test('items in any order, below a title and without their table are found', async () => {
  const { book, findings } = await reading({
    Profile: exactly(
      '项目|内容\n报告期*|全年\n" 年 度 "|2013年\n上级单位|县委\n联系电话|\n填报单位|示例乡\n审核人|\n填报人|\n截止日期|\n起始日期|\n考核起始日期|',
      { isTable: false, left: 2, top: 3, above: '| 基本信息' },
    ),
  });
  expect(codesAt(findings)).toEqual(['C104 基本信息!C5']);
  expect(periodOf(book)).toMatchObject({ year: 2013, name: '全年' });
});

test('required items left blank are C101 at their own cells', async () => {
  const findings = (await reading({ Profile: '项目|内容\n填报单位|\n上级单位|"  "\n年度|\n报告期|' })).findings;
  expect(codesAt(findings)).toEqual(['C101 基本信息!B2', 'C101 基本信息!B3', 'C101 基本信息!B4', 'C101 基本信息!B5']);
  expect(findings.map(({ column }) => column)).toEqual(['填报单位', '上级单位', '年度', '报告期']);
});

test('a missing item is S002, an unknown one S004, one that stands twice S003', async () => {
  const text = ALL.replace('报告期|上半年\n', '').replace('填报人|', '填报人|甲\n填报人|乙').replace('审核人', '审 批');
  const { book, findings } = await reading({ Profile: exactly(text) });
  const rowOf = (line: string) => text.split('\n').indexOf(line) + 1;
  expect(codesAt(findings)).toEqual([
    'S002 基本信息',
    'S002 基本信息',
    `S003 基本信息!A${rowOf('填报人|乙')}`,
    `S004 基本信息!A${rowOf('审 批|')}`,
  ]);
  expect(findings.slice(0, 2).map(({ column }) => column)).toEqual(['报告期', '审核人']);
  expect(book.Profile.columns.period.states).toEqual([2]);
  expect(book.Profile.columns.preparedBy.values).toEqual(['甲']);
});

test('notes below the form are no items', async () => {
  expect((await reading({ Profile: exactly(`${ALL}\n|\n说明|白色格填写`) })).findings).toEqual([]);
});

test('a sheet without the items is a missing ledger', async () => {
  expect(codesAt((await reading({ Profile: exactly('甲|乙\n丙|丁') })).findings)).toEqual(['S001 基本信息']);
});

describe('a period of the user’s own', () => {
  const custom = (rows: string) => reading({ Profile: `项目|内容\n报告期|自定义\n${rows}` });

  test('needs both of its dates', async () => {
    expect(codesAt((await custom('起始日期|\n截止日期|')).findings)).toEqual(['C101 基本信息!B3', 'C101 基本信息!B4']);
  });

  test('must not end before it begins', async () => {
    const { book, findings } = await custom('起始日期|=2014-06-30\n截止日期|=2014-01-01');
    expect(codesAt(findings)).toEqual(['C107 基本信息!B4']);
    expect(findingMessage(outOfRange, findings[0]?.params ?? {}, 'zh')).toBe(
      '“截止日期”的“2014-01-01”早于起始日期，所以不知道报告期是哪几天，不能汇总。请核对后改正。',
    );
    expect(periodOf(book)).toBeNull();
  });

  test('may be a single day', async () => {
    const { book, findings } = await custom('起始日期|=2014-06-30\n截止日期|=2014-06-30');
    expect(findings).toEqual([]);
    expect(periodOf(book)).toMatchObject({ name: '自定义', start: 41820, end: 41820 });
  });
});

test('a content cell drawn over several columns is no fault, over several items it is', async () => {
  const merged = async (bottom: number) =>
    codesAt((await reading({ Profile: exactly(ALL, { merges: [{ top: 2, left: 2, bottom, right: 4 }] }) })).findings);
  expect(await merged(2)).toEqual([]);
  expect(await merged(3)).toEqual(['S006 基本信息!B2']);
});

describe('a year of assessment of its own', () => {
  const yearOf = async (rows: string) => {
    const { book, findings } = await reading({ Profile: `项目|内容\n${rows}` });
    const period = periodOf(book);
    return { found: codesAt(findings), year: period && [formatDay(period.yearStart), formatDay(period.yearEnd)] };
  };

  test('is the calendar year where nothing is said', async () => {
    expect(await yearOf('考核起始日期|')).toEqual({ found: [], year: ['2014-01-01', '2014-12-31'] });
  });

  test('begins on its day and lasts a year', async () => {
    expect(await yearOf('考核起始日期|=2013-10-01')).toEqual({ found: [], year: ['2013-10-01', '2014-09-30'] });
    expect(await yearOf('年度|=2012\n报告期|2月\n考核起始日期|=2012-02-29')).toEqual({
      found: [],
      year: ['2012-02-29', '2013-02-28'],
    });
  });

  test('that is without the last day of the period is quoted as a day, with what is counted from instead', async () => {
    const { findings } = await reading({ Profile: '项目|内容\n考核起始日期|=2014-07-01' });
    expect(findings.map(({ params }) => findingMessage(outOfRange, params, 'zh'))).toEqual([
      '“考核起始日期”的“2014-07-01”起的一年（到2015-06-30）不包括报告期的截止日期2014-06-30，所以全年的要求先从年度的1月1日算起。请核对后改正。',
    ]);
  });

  test.each(['=2014-07-01', '=2013-06-30'])('that is without the last day of the period is C107: %s', async (first) => {
    expect(await yearOf(`考核起始日期|${first}`)).toEqual({
      found: ['C107 基本信息!B2'],
      year: ['2014-01-01', '2014-12-31'],
    });
  });
});

test.each([
  ['1月', '2014-01-01', '2014-01-31'],
  ['2月', '2014-02-01', '2014-02-28'],
  ['12月', '2014-12-01', '2014-12-31'],
  ['一季度', '2014-01-01', '2014-03-31'],
  ['二季度', '2014-04-01', '2014-06-30'],
  ['三季度', '2014-07-01', '2014-09-30'],
  ['四季度', '2014-10-01', '2014-12-31'],
  ['上半年', '2014-01-01', '2014-06-30'],
  ['下半年', '2014-07-01', '2014-12-31'],
  ['前三季度', '2014-01-01', '2014-09-30'],
  ['全年', '2014-01-01', '2014-12-31'],
])('%s is from %s to %s', async (name, first, last) => {
  const { book, findings } = await reading({ Profile: `项目|内容\n报告期|${name}` });
  const period = periodOf(book);
  expect(findings).toEqual([]);
  expect(period && [formatDay(period.start), formatDay(period.end)]).toEqual([first, last]);
});

test('February of a leap year has 29 days', async () => {
  const { book } = await reading({ Profile: '项目|内容\n年度|=2016\n报告期|2月' });
  expect(formatDay(periodOf(book)?.end ?? 0)).toBe('2016-02-29');
});

test.each([
  ['一月', '1月'],
  ['3月份', '3月'],
  ['第一季度', '一季度'],
  ['第三季度', '三季度'],
  ['上半年度', '上半年'],
])('%s is taken for %s only with a click', async (typed, meant) => {
  const { findings } = await reading({ Profile: `项目|内容\n报告期|${typed}` });
  expect(findings).toMatchObject([{ code: 'C106', suggestion: meant }]);
});
