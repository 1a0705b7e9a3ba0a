import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { describeWith, faultsOf } from '../support/programs';
import { cli, useFolder } from './cli';

const inFolder = useFolder();
const TODAY = ['--today', '2014-07-05'];

/** A workbook of the sample with some cells of its log written otherwise, by row (from 0). */
async function write(name: string, log: Readonly<Record<number, object>>): Promise<string> {
  const rows = sampleRows();
  const AssistanceLog = rows.AssistanceLog.map((row, index) => ({ ...row, ...log[index] }));
  writeFileSync(inFolder(name), await newWorkbook(ledgerPlans({ ...rows, AssistanceLog })));
  return inFolder(name);
}

test('--replace writes one value for another in all of a column, and the file remembers it', async () => {
  const input = await write('in.xlsx', { 0: { occasion: '春节' }, 5: { occasion: '春节' }, 6: { method: '慰问' } });
  const output = inFolder('out.xlsx');
  const replace = ['--replace', '时机:春节=重大节日', '--replace', '帮扶日志.帮扶方式:慰问=走访慰问'];
  const { code, out } = await cli('fix', input, '-o', output, ...replace, ...TODAY);
  expect(code).toBe(0);
  expect(out).toContain('已修复 3 处');
  expect(out).toContain('“春节” → “重大节日”');

  const workbook = await openFileWorkbook(readFileSync(output));
  const { grids } = await workbook.read([{ table: 'AssistanceLog', sheet: '帮扶日志' }], unwatched);
  const header = grids[0]?.values[0]?.map(String) ?? [];
  const column = header.findIndex((text) => text.startsWith('时机')) + 1;
  const place = { row: 9, column };
  const before = grids[0]?.values[8]?.[column - 1] ?? null;
  await workbook.applyFixes([{ sheet: '帮扶日志', place, fix: { before, after: '春节', safe: false } }], unwatched);
  writeFileSync(inFolder('later.xlsx'), await workbook.save());
  const later = await cli('fix', inFolder('later.xlsx'), '-o', inFolder('mended.xlsx'), ...TODAY);
  expect(later.code).toBe(0);
  expect(later.out).toContain('“春节” → “重大节日”');
});

describeWith(['shared folder', 'xmllint'], 'check-xlsx', () => {
  test('finds no fault in a file that remembers what was replaced', async () => {
    const input = await write('in.xlsx', { 0: { occasion: '春节' } });
    const output = inFolder('out.xlsx');
    await cli('fix', input, '-o', output, '--replace', '时机:春节=重大节日', ...TODAY);
    expect(faultsOf([output])).toEqual([]);
  });
});

test('a value that no cell holds is said, and the others are replaced', async () => {
  const input = await write('absent.xlsx', { 0: { occasion: '春节' } });
  const replace = ['--replace', '时机:元宵=重大节日', '--replace', '时机:春节=重大节日'];
  const { code, out, err } = await cli('fix', input, '-o', inFolder('absent-out.xlsx'), ...replace, ...TODAY);
  expect(code).toBe(0);
  expect(err).toContain('“时机”中没有“元宵”');
  expect(out).toContain('已修复 1 处');
});

test('what may not stand in the column is refused, and no file is written', async () => {
  const input = await write('wrong.xlsx', { 0: { occasion: '春节' } });
  const { code, err } = await cli(
    'fix',
    input,
    '-o',
    inFolder('wrong-out.xlsx'),
    '--replace',
    '时机:春节=大节',
    ...TODAY,
  );
  expect(code).toBe(2);
  expect(err).toContain('不能改为“大节”');
  expect(existsSync(inFolder('wrong-out.xlsx'))).toBe(false);
});

test('fix says days as days, and what changes where old and new look alike', async () => {
  const input = await write('alike.xlsx', { 0: { date: '2014-01-06' }, 1: { persons: '3' }, 2: { date: '2014.1.9' } });
  const { out } = await cli('fix', input, '-o', inFolder('alike-out.xlsx'), ...TODAY);
  expect(out).toContain('“2014-01-06” → “2014-01-06” (文字 → 日期)');
  expect(out).toContain('“3” → “3” (文字 → 数字)');
  expect(out).toContain('“2014.1.9” → “2014-01-09”');
});
