import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, faultsOf, pythonWithOpenpyxl, run } from '../support/programs';
import { builtCli, useFolder } from './cli';

const file = useFolder();
const today = ['--today', '2014-07-01'] as const;
const python = (script: string, ...args: readonly string[]): string =>
  run(pythonWithOpenpyxl() ?? '', ['-c', script, ...args]);

/** Writes cells of a copy: [sheet, row, header or label, value]. */
function edited(source: string, target: string, edits: readonly unknown[]): void {
  const args = [join(__dirname, 'fill_in.py'), source, target, JSON.stringify(edits)];
  const { status, stderr } = spawnSync(pythonWithOpenpyxl() ?? '', args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
}

interface Told {
  readonly files: readonly { readonly file: string; readonly counted: boolean; readonly seal: string | null }[];
  readonly units: readonly { readonly unit: string; readonly reported: boolean }[];
  readonly summary: {
    readonly sectionTotals: readonly { readonly projects: number }[];
    readonly cadres: readonly unknown[];
  };
  readonly opinions: readonly { readonly state: string; readonly reason: string | null }[];
}
const told = (...args: readonly string[]): Told =>
  JSON.parse(builtCli('rollup', ...args, '--json', ...today).out) as Told;

const NAME_UNIT = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
for row in book['基本信息'].iter_rows():
    if row[0].value == '填报单位*': row[1].value = sys.argv[3]
book.save(sys.argv[2])`;

const INSERT_ROW = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['帮扶日志']
rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
for at, values in enumerate([rows[5]] + rows):
    for column, value in enumerate(values):
        sheet.cell(at + 2, column + 1).value = value
sheet.cell(2, 13).value = '新记的一次走访'
book.save(sys.argv[2])`;

const TYPE_OPINION = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['校验结果']
header = [cell.value for cell in sheet[3]]
for row in sheet.iter_rows(min_row=4):
    if row[header.index('单位')].value == '乙乡' and row[header.index('代码')].value == sys.argv[3]:
        row[header.index('县级意见')].value = sys.argv[4]
book.save(sys.argv[2])`;

describeWith(['python with openpyxl', 'shared folder', 'xmllint'], 'a county of three townships', () => {
  const sample = file('示例乡.xlsx');
  const county = file('全县.xlsx');
  const slips = file('退回');
  const [first, second, third] = [file('甲乡.xlsx'), file('乙乡.xlsx'), file('丙镇.xlsx')];

  beforeAll(() => {
    expect(builtCli('sample', '-o', sample).code).toBe(0);
    for (const [path, unit] of [
      [first, '甲乡'],
      [second, '乙乡'],
      [third, '丙镇'],
    ] as const)
      python(NAME_UNIT, sample, path, unit);
    expect(builtCli('submit', first, '-o', file('甲乡上报.xlsx'), ...today).code).toBe(0);
    edited(second, second, [['帮扶日志', 7, '干部姓名', '查无此人']]);
    writeFileSync(file('坏的.xlsx'), 'PK\u0003\u0004 nothing');
    python(
      "import openpyxl, sys\nbook = openpyxl.Workbook()\nfor row in [['序号', '单位'], [1, '甲乡'], [2, '乙乡'], [3, '丙镇'], [4, '丁乡']]: book.active.append(row)\nbook.save(sys.argv[1])",
      file('名单.xlsx'),
    );
  });

  const inputs = () => [file('甲乡上报.xlsx'), second, third, file('坏的.xlsx')];

  test('is rolled up into one sound workbook; what is wrong with a file is said and stops no other', () => {
    const made = builtCli(
      'rollup',
      ...inputs(),
      '-o',
      county,
      '--units',
      file('名单.xlsx'),
      '--returns',
      slips,
      ...today,
    );
    expect(made.code).toBe(1);
    expect(made.out).toContain('没有报送：丁乡');
    expect(made.out).toMatch(/未计 {2}坏的\.xlsx/);
    expect(readdirSync(slips)).toEqual(['退回单-乙乡.xlsx']);
    expect(faultsOf([county, join(slips, '退回单-乙乡.xlsx')])).toEqual([]);
    const rows = python(
      "import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1], data_only=True)\nprint(book.sheetnames[0], book.sheetnames[1])\nprint(sorted({row[0] for row in book['全县帮扶日志'].iter_rows(min_row=2, values_only=True)}))\nprint(book['全县帮扶日志'].max_row)",
      county,
    );
    expect(rows.split('\n')).toEqual(['报送情况 各乡镇对照', "['丙镇', '乙乡', '甲乡']", '652', '']);
  });

  test('JSON tells files, units and the county’s numbers, which are those of the three added up', () => {
    const all = told(...inputs(), '-o', file('再汇总.xlsx'), '--units', county);
    expect(all.files.map(({ counted, seal }) => [counted, seal])).toEqual([
      [true, 'intact'],
      [true, 'none'],
      [true, 'none'],
      [false, null],
    ]);
    expect(all.units.filter(({ reported }) => !reported).map(({ unit }) => unit)).toEqual(['丁乡']);
    const one = JSON.parse(builtCli('summarize', first, '-o', file('一个.xlsx'), '--json', ...today).out) as Told;
    expect(all.summary.cadres).toHaveLength(3 * one.summary.cadres.length);
    expect(all.summary.sectionTotals.map(({ projects }) => projects)).toEqual(
      one.summary.sectionTotals.map(({ projects }) => 3 * projects),
    );
  });

  test('a folder stands for the workbooks in it, and a roll-up among them is not taken for a township', () => {
    const folder = file('收到');
    mkdirSync(folder);
    for (const [from, name] of [
      [first, '甲乡.xlsx'],
      [third, '丙镇.xlsx'],
      [county, '上次汇总.xlsx'],
      [third, '~$丙镇.xlsx'],
    ] as const)
      copyFileSync(from, join(folder, name));
    const { files } = told(folder, '-o', file('文件夹.xlsx'));
    expect(files.map(({ file: name, counted }) => [name, counted])).toEqual([
      ['上次汇总.xlsx', false],
      ['丙镇.xlsx', true],
      ['甲乡.xlsx', true],
    ]);
  });

  test('a returned point lands on its row though rows were inserted above it, until the row is changed or explained', () => {
    const slip = join(slips, '退回单-乙乡.xlsx');
    const inserted = file('乙乡插行.xlsx');
    python(INSERT_ROW, second, inserted);
    const points = (path: string) =>
      (
        JSON.parse(builtCli('validate', path, '--return', slip, '--json', ...today).out) as {
          readonly findings: readonly { readonly code: string; readonly address: string; readonly message: string }[];
        }
      ).findings.filter(({ code }) => code === 'R501');
    expect(points(second).map(({ address }) => address)).toEqual(['帮扶日志!C7']);
    expect(points(inserted).map(({ address }) => address)).toEqual(['帮扶日志!C8']);
    expect(points(inserted)[0]?.message).toContain('查无此人');
    edited(inserted, file('乙乡已改.xlsx'), [['帮扶日志', 8, '干部姓名', '王伟']]);
    expect(points(file('乙乡已改.xlsx'))).toEqual([]);
    expect(builtCli('validate', file('乙乡已改.xlsx'), '--return', slip, ...today).err).toContain(
      '已办 1 条，还有 0 条',
    );
    expect(builtCli('validate', second, '--return', sample, ...today)).toMatchObject({ code: 2 });
  });

  test('a slip of another unit, and a county’s workbook as the report before, are told for what they are', () => {
    const slip = join(slips, '退回单-乙乡.xlsx');
    expect(builtCli('validate', third, '--return', slip, ...today).err).toContain('退回单是“乙乡”的');
    expect(builtCli('validate', second, '--return', slip, ...today).err).not.toContain('退回单是');
    const made = builtCli('submit', first, '-o', file('不写.xlsx'), '--before', county, ...today);
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('这是县级汇总表')]);
  });

  test('what the officer typed goes back with the slip, and the next roll-up says whether it was settled', () => {
    const typed = file('全县（有意见）.xlsx');
    python(TYPE_OPINION, county, typed, 'R201', '请核对姓名');
    const again = told(second, '-o', file('二次.xlsx'), '--opinions', typed, '--returns', file('退回二'));
    expect(again.opinions.map(({ state }) => state)).toEqual(['open']);
    const slip = python(
      "import openpyxl, sys\nprint([cell.value for cell in openpyxl.load_workbook(sys.argv[1])['退回单'][4]])",
      join(file('退回二'), '退回单-乙乡.xlsx'),
    );
    expect(slip).toContain('请核对姓名');
    edited(second, file('乙乡改了.xlsx'), [['帮扶日志', 7, '干部姓名', '王伟']]);
    expect(told(file('乙乡改了.xlsx'), '-o', file('三次.xlsx'), '--opinions', typed).opinions).toMatchObject([
      { state: 'changed' },
    ]);
    expect(told(first, '-o', file('四次.xlsx'), '--opinions', typed).opinions).toMatchObject([
      { state: 'notReported' },
    ]);
  });

  test('a list is no file to roll up at the same time, and that is said', () => {
    const made = builtCli('rollup', sample, '-o', file('不成.xlsx'), '--units', sample, ...today);
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('既当作要汇总的文件，又当作名单')]);
    const both = builtCli('rollup', first, county, '-o', file('不成.xlsx'), '--opinions', county, ...today);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('既当作要汇总的文件，又当作名单')]);
  });

  test('the day of every sheet is the one that was given', () => {
    const days = python(
      "import openpyxl, re, sys\nbook = openpyxl.load_workbook(sys.argv[1])\nprint(sorted({day for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if isinstance(cell, str) for day in re.findall('制表时间：(\\\\S+)|日期：(\\\\S+)', cell)}))",
      county,
    );
    expect(days.trim()).toBe("[('', '2014年7月1日'), ('2014-07-01', '')]");
  });

  test('without a usable file nothing is written, and no input is overwritten', () => {
    expect(builtCli('rollup', file('坏的.xlsx'), '-o', file('空.xlsx'), ...today).code).toBe(2);
    expect(builtCli('rollup', first, '-o', first, '--overwrite', ...today).code).toBe(2);
    expect(builtCli('rollup', first, '-o', county, ...today)).toMatchObject({
      code: 2,
      err: expect.stringContaining('文件已存在') as string,
    });
  });
});
