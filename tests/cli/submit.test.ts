import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, pythonWithOpenpyxl } from '../support/programs';
import { cli, useFolder } from './cli';

const file = useFolder();
const sample = file('示例乡.xlsx');
const submission = file('上报.xlsx');
const today = ['--today', '2014-07-01'] as const;

beforeAll(async () => {
  expect((await cli('sample', '-o', sample)).code).toBe(0);
});

test('submit makes the copy, says what it leaves out, and verify finds it as it was sealed', async () => {
  const made = await cli('submit', sample, '-o', submission, ...today);
  expect(made.code).toBe(0);
  expect(made.err).toMatch(/未报：身份证号\d+个、电话\d+格/);
  const [, shown = ''] = /封签：([0-9A-F]{8})\n/.exec(made.err) ?? [];
  const again = await cli('submit', sample, '-o', file('再报.xlsx'), '--json', ...today);
  expect((JSON.parse(again.out) as { seal: string }).seal.slice(0, 8).toUpperCase()).toBe(shown);
  expect(await cli('verify', submission)).toMatchObject({ code: 0, out: expect.stringMatching(/^完好：/) as string });
  expect((await cli('validate', submission, ...today)).code).toBe(0);
});

test('a workbook without a seal is said to have none', async () => {
  expect(await cli('verify', sample)).toMatchObject({ code: 2, out: expect.stringMatching(/^未封：/) as string });
});

test('neither the input nor a file that is there is overwritten', async () => {
  const before = readFileSync(sample);
  expect((await cli('submit', sample, '-o', sample, '--overwrite', ...today)).code).toBe(2);
  expect(readFileSync(sample)).toEqual(before);
});

describeWith(['python with openpyxl'], 'a township with an error', () => {
  const edited = (source: string, target: string, edits: readonly unknown[]): void => {
    const args = [join(__dirname, 'fill_in.py'), source, target, JSON.stringify(edits)];
    expect(spawnSync(pythonWithOpenpyxl() ?? '', args).status).toBe(0);
  };

  test('is submitted with a reason only', async () => {
    const faulty = file('有错.xlsx');
    edited(sample, faulty, [['结对帮扶', 2, '干部姓名', '查无此人']]);
    const refused = await cli('submit', faulty, '-o', file('不成.xlsx'), ...today);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--reason') as string });
    expect((await cli('submit', faulty, '-o', file('有因.xlsx'), '--reason', '新来的干部未入册', ...today)).code).toBe(
      1,
    );
    expect((await cli('verify', file('有因.xlsx'))).code).toBe(0);
  });

  test('is found out where it changed its submission afterwards', async () => {
    await cli('submit', sample, '-o', submission, '--overwrite', ...today);
    edited(submission, file('改过.xlsx'), [['帮扶日志', 3, '受益人数', 999]]);
    const { code, out } = await cli('verify', submission, file('改过.xlsx'), sample);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.slice(0, line.indexOf('：')))).toEqual(['完好', '有改动', '未封', '']);
  });
});

test('verify tells of a file that it cannot read by its name, and goes on with the others', async () => {
  writeFileSync(file('坏的.xlsx'), 'no workbook');
  const { code, out, err } = await cli('verify', file('坏的.xlsx'), submission, file('没有.xlsx'));
  expect([code, out]).toEqual([2, expect.stringMatching(/^完好：/) as string]);
  expect(err).toMatch(/坏的\.xlsx：.*\n.*没有\.xlsx/u);
  const { out: json } = await cli('verify', file('坏的.xlsx'), submission, '--json');
  expect(JSON.parse(json)).toMatchObject({ files: [{ error: expect.any(String) as string }, { seal: 'intact' }] });
});
