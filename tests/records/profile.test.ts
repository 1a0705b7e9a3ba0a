import type { Finding } from '../../src/model/finding';
import { periodOf } from '../../src/standard/period';
import { exactly, reading } from '../support/book';

const codesAt = (findings: readonly Finding[]): string[] => findings.map(({ code, address }) => `${code} ${address}`);
const ALL =
  '项目|内容\n填报单位|示例乡人民政府\n上级单位|示例县委组织部\n年度|=2014\n报告期|上半年\n起始日期|\n截止日期|\n填报人|\n审核人|\n联系电话|';

test('the form is a ledger of one row, each item with its own cell', async () => {
  const { book, findings } = await reading({ Profile: exactly(ALL) });
  expect(findings).toEqual([]);
  expect(book.Profile).toMatchObject({ present: true, sheetRows: [2], bounds: { headerRow: 1, left: 1, right: 2 } });
  expect(book.Profile.columns.year).toMatchObject({ values: [2014], sheetRow: 4, sheetColumn: 2 });
});

test('items in any order, below a title and without their table are found', async () => {
  const { book, findings } = await reading({
    Profile: exactly(
      '项目|内容\n报告期*|全年\n" 年 度 "|2013年\n上级单位|县委\n联系电话|\n填报单位|示例乡\n审核人|\n填报人|\n截止日期|\n起始日期|',
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
  expect(codesAt(findings)).toEqual(['S002 基本信息', 'S002 基本信息', 'S003 基本信息!A8', 'S004 基本信息!A9']);
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
