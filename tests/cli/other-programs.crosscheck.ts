import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FindingJson } from '../../src/app/json';
import { describeWith, faultsOf, pythonWithOpenpyxl, run } from '../support/programs';
import { builtCli, useFolder } from './cli';

const TODAY = ['--today', '2014-07-01'] as const;
const file = useFolder();
const sample = file('示例乡.xlsx');

type Edit = readonly [sheet: string, row: number, header: string, value: string | number];

/** Types into a copy of a workbook with openpyxl; answers the addresses of the cells. */
function fillIn(source: string, target: string, edits: readonly Edit[]): readonly string[] {
  const out = run(pythonWithOpenpyxl() ?? '', [join(__dirname, 'fill_in.py'), source, target, JSON.stringify(edits)]);
  return out.trim().split('\n');
}

/** Saves copies of workbooks with LibreOffice, as an office without Excel would; answers where they are. */
function savedByLibreOffice(...sources: readonly string[]): string[] {
  const folder = file('soffice');
  run('soffice', [
    `-env:UserInstallation=file://${file('profile')}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
    ...sources,
  ]);
  return sources.map((source) => join(folder, basename(source)));
}

function findings(path: string): readonly FindingJson[] {
  return (JSON.parse(builtCli('validate', path, '--json', ...TODAY).out) as { findings: FindingJson[] }).findings;
}

beforeAll(() => {
  expect(builtCli('sample', '-o', sample).code).toBe(0);
});

describeWith(['python with openpyxl'], 'a workbook filled in with openpyxl', () => {
  const edits: readonly (readonly [...Edit, string])[] = [
    ['基本信息', 4, '内容', '2014年', 'C104'],
    ['干部名册', 3, '干部类别', '班子成原', 'R204'],
    ['结对帮扶', 3, '结对日期', '2014.1.6', 'C102'],
    ['结对帮扶', 4, '联系电话', 13800005678, 'C110'],
    ['结对帮扶', 5, '身份证号', Number('513021195003071234'), 'C109'],
    ['帮扶日志', 5, '日期', '2014-02-30', 'C103'],
    ['帮扶日志', 6, '时机', '重大节曰', 'C106'],
    ['帮扶日志', 7, '折款金额(元)', '-5', 'C107'],
    ['帮扶日志', 8, '干部姓名', '无此人', 'R201'],
    ['帮扶日志', 9, '村', '无此村', 'R202'],
    ['帮扶日志', 10, '日期', 41_900, 'C112'],
    ['帮扶日志', 11, '帮扶内容', '', 'C101'],
    ['项目台账', 4, '计量单位', ' 亩', 'C108'],
    ['项目台账', 5, '资金(万元)', '10(其中，灾情因素6万元)', 'C105'],
  ];
  const messy = file('手填.xlsx');

  test('every fault is found at its cell', () => {
    const addresses = fillIn(
      sample,
      messy,
      edits.map(([sheet, row, header, value]) => [sheet, row, header, value]),
    );
    const found = findings(messy).map(({ code, address }) => `${code} ${address}`);
    expect(found).toEqual(
      expect.arrayContaining(edits.map(([, , , , code], index) => `${code} ${addresses[index] ?? ''}`)),
    );
  });

  test('the safe fixes are made, all else stays, and fixing again changes nothing more', () => {
    const before = readFileSync(messy);
    const first = builtCli('fix', messy, '-o', file('修复.xlsx'), '--json', ...TODAY);
    const fixes = (JSON.parse(first.out) as { fixes: { address: string; after: unknown }[] }).fixes;
    expect(fixes.map(({ after }) => after)).toEqual(expect.arrayContaining([2014, 41_645, '13800005678', '亩']));
    expect(readFileSync(messy).equals(before)).toBe(true);

    const second = builtCli('fix', file('修复.xlsx'), '-o', file('再修复.xlsx'), '--json', ...TODAY);
    expect((JSON.parse(second.out) as { fixes: unknown[] }).fixes).toEqual([]);
  });

  test('text that looks like a formula stays text in the copy', () => {
    const hostile = '=HYPERLINK("http://example.invalid","点我")';
    const addresses = fillIn(sample, file('恶意.xlsx'), [
      ['帮扶日志', 5, '备注', hostile],
      ['项目台账', 3, '项目名称', '=1+1'],
      ['项目台账', 3, '状态', '=cmd|x'],
    ]);
    expect(addresses).toHaveLength(3);
    expect(builtCli('summarize', file('恶意.xlsx'), '-o', file('恶意汇总.xlsx'), '--force', ...TODAY).code).toBe(1);
    const formulas = run(pythonWithOpenpyxl() ?? '', [
      '-c',
      `
import openpyxl
book = openpyxl.load_workbook(${JSON.stringify(file('恶意汇总.xlsx'))})
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == 'f' and not str(cell.value).startswith('=SUBTOTAL('): print(sheet.title, cell.coordinate, cell.value)
`,
    ]);
    expect(formulas.trim()).toBe('');
  });
});

describeWith(['soffice'], 'a workbook saved by LibreOffice', () => {
  const summaryOf = (path: string): unknown =>
    (
      JSON.parse(
        builtCli('summarize', path, '-o', file(`数-${basename(path)}`), '--json', '--overwrite', ...TODAY).out,
      ) as {
        summary: unknown;
      }
    ).summary;

  test('is read the same, and its summary sheets come again in place of those the product wrote', () => {
    expect(builtCli('summarize', sample, '-o', file('汇总.xlsx'), ...TODAY).code).toBe(0);
    const [plain = '', summarized = ''] = savedByLibreOffice(sample, file('汇总.xlsx'));
    expect(summaryOf(plain)).toEqual(summaryOf(sample));
    const { code, err } = builtCli('summarize', summarized, '-o', file('再汇总.xlsx'), ...TODAY);
    expect(code).toBe(0);
    expect(err).toContain('汇总表：干部履职汇总、板块汇总、走访慰问汇总、村级汇总、校验结果、数据来源');
  }, 120_000);
});

describeWith(['shared folder', 'xmllint'], 'what the commands write', () => {
  test('is what Excel opens without offering a repair', () => {
    expect(builtCli('template', '-o', file('空白.xlsx')).code).toBe(0);
    expect(builtCli('summarize', sample, '-o', file('成品.xlsx'), ...TODAY).code).toBe(0);
    expect(faultsOf([sample, file('空白.xlsx'), file('成品.xlsx')])).toEqual([]);
  });
});
