import { readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingJson } from '../../src/app/json';
import { cli, useFolder } from './cli';

const file = useFolder();
const blank = file('空白台账.xlsx');
const sample = file('示例乡.xlsx');
const TODAY = ['--today', '2014-07-01'] as const;

const findingsOf = (out: string): readonly FindingJson[] => (JSON.parse(out) as { findings: FindingJson[] }).findings;

beforeAll(async () => {
  expect(await cli('template', '-o', blank)).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('空白台账.xlsx') as string,
  });
  expect((await cli('sample', '-o', sample)).code).toBe(0);
});

test('a blank workbook lacks only what the profile requires', async () => {
  const { code, out } = await cli('validate', blank, '--json', ...TODAY);
  expect(code).toBe(1);
  expect(findingsOf(out).map(({ code: finding, table, column }) => `${finding} ${table} ${column ?? ''}`)).toEqual([
    'C101 Profile 填报单位',
    'C101 Profile 上级单位',
    'C101 Profile 年度',
    'C101 Profile 报告期',
  ]);
});

test('two workbooks made by the same command are the same, byte for byte', async () => {
  expect((await cli('sample', '-o', file('again.xlsx'))).code).toBe(0);
  expect(readFileSync(file('again.xlsx')).equals(readFileSync(sample))).toBe(true);
});

test('validate says out loud what it found, in the language asked for', async () => {
  const chinese = await cli('validate', sample, ...TODAY);
  expect(chinese.code).toBe(0);
  expect(chinese.out).toContain('错误 0');
  const english = await cli('validate', sample, '--lang', 'en', ...TODAY);
  expect(english.out).toContain('0 errors');
});

test('the sample township has no error on the day after its period and none today', async () => {
  expect(
    findingsOf((await cli('validate', sample, '--json', ...TODAY)).out).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  expect(
    findingsOf((await cli('validate', sample, '--json')).out).filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('summarize --json prints one object with every part of the summary', async () => {
  const { code, out } = await cli('summarize', sample, '-o', file('summed.xlsx'), '--json', ...TODAY);
  expect(code).toBe(0);
  const { findings, summary } = JSON.parse(out) as { findings: unknown; summary: Record<string, unknown> };
  expect(findings).toBeInstanceOf(Array);
  expect(Object.keys(summary)).toEqual(
    expect.arrayContaining([
      'period',
      'organisation',
      'cadres',
      'sections',
      'sectionTotals',
      'funds',
      'visits',
      'villages',
      'leftOut',
    ]),
  );
  expect(out.trim().split('\n')).toHaveLength(1);
});

test('a summarized workbook can be summarized again, with the same numbers', async () => {
  const first = await cli('summarize', sample, '-o', file('once.xlsx'), '--json', ...TODAY);
  const second = await cli('summarize', file('once.xlsx'), '-o', file('twice.xlsx'), '--json', ...TODAY);
  expect(second.code).toBe(0);
  expect(second.out).toBe(first.out);
});

test('a workbook with errors is summed up only with --force, and then says so by its exit code', async () => {
  const refused = await cli('summarize', blank, '-o', file('no.xlsx'), ...TODAY);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--force') as string });
  const noPeriod = await cli('summarize', blank, '-o', file('no.xlsx'), '--force', ...TODAY);
  expect(noPeriod).toMatchObject({ code: 1, err: expect.stringContaining('年度') as string });
  expect(readdirSync(dirname(blank))).not.toContain('no.xlsx');
});

test('fix on a clean workbook changes nothing and says so', async () => {
  const { code, out } = await cli('fix', sample, '-o', file('fixed.xlsx'), ...TODAY);
  expect(code).toBe(0);
  expect(out).toContain('没有可以自动修复的单元格');
});

describe('files are safe', () => {
  test('an existing file is not replaced unless told', async () => {
    writeFileSync(file('mine.xlsx'), 'mine');
    expect(await cli('template', '-o', file('mine.xlsx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--overwrite') as string,
    });
    expect(readFileSync(file('mine.xlsx'), 'utf8')).toBe('mine');
    expect((await cli('template', '-o', file('mine.xlsx'), '--overwrite')).code).toBe(0);
    expect(statSync(file('mine.xlsx')).size).toBeGreaterThan(1000);
  });

  test.each(['summarize', 'fix'])('%s never writes over its input, by whatever name', async (command) => {
    const before = readFileSync(sample);
    symlinkSync(sample, file(`${command}-link.xlsx`));
    for (const output of [sample, file(`${command}-link.xlsx`)]) {
      expect((await cli(command, sample, '-o', output, '--overwrite', ...TODAY)).code).toBe(2);
    }
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('no half-written file is left behind', async () => {
    expect((await cli('template', '-o', file('nowhere/new.xlsx'))).code).toBe(2);
    expect(readdirSync(dirname(blank)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('help', () => {
  test.each([
    ['zh', '校验台账'],
    ['en', 'check a workbook'],
  ])('--help in %s gives an overview of the commands', async (lang, words) => {
    const { code, out } = await cli('--help', '--lang', lang);
    expect(code).toBe(0);
    for (const command of ['template', 'sample', 'validate', 'fix', 'summarize']) expect(out).toContain(command);
    expect(out).toContain(words);
  });

  test.each([
    [['unknown']],
    [['validate']],
    [['summarize', 'in.xlsx']],
    [['validate', 'a.xlsx', '--today', '1 July']],
    [['template', '-o', 'new.xls']],
    [['validate', 'a.xlsx', '--lang', 'fr']],
  ])('%j is not understood: exit code 2 and nothing on standard output', async (args) => {
    expect(await cli(...args)).toMatchObject({ code: 2, out: '' });
  });
});

describe('fix --add-option', () => {
  const output = file('加了可选项.xlsx');

  test('adds values to the lists of 可选项, each below the others, and says where', async () => {
    const options = ['--add-option', '群众类别:脱贫户', '--add-option', '时机：春节', '--add-option', '群众类别:其他'];
    const { code, out, err } = await cli('fix', sample, '-o', output, ...options, '--json', ...TODAY);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { addedOptions: unknown }).addedOptions).toEqual([
      { list: '群众类别', value: '脱贫户', address: '可选项!A9' },
      { list: '时机', value: '春节', address: '可选项!C7' },
    ]);
    expect(err).toContain('已经有“其他”');
    expect((await cli('validate', output, ...TODAY)).code).toBe(0);
  });

  test('makes the sheet in a workbook of an older template', async () => {
    const old = join(__dirname, '../fixtures/template-1/summarized.xlsx');
    const { code, out } = await cli('fix', old, '-o', file('旧台账.xlsx'), '--add-option', '板块:产业振兴', ...TODAY);
    expect([code, out]).toEqual([0, expect.stringContaining('可选项!D6')]);
  });

  test('--new-ledgers adds what an older template lacks, and says that its dropdowns follow 可选项', async () => {
    const old = join(__dirname, '../fixtures/template-1/summarized.xlsx');
    const options = ['-o', file('补齐.xlsx'), '--new-ledgers', '--json', ...TODAY];
    const { code, out, err } = await cli('fix', old, ...options);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ newLedgers: ['可选项', '考核指标', '总结素材', '情况说明'] });
    expect(err).toMatch(/从此跟着“可选项”走.*“帮扶日志”的“群众类别”/);
  });

  test.each(['脱贫户', '类别:脱贫户', '群众类别:', `板块:${'长'.repeat(31)}`])(
    '%s is refused, and nothing is written',
    async (option) => {
      const missing = file('没有写出.xlsx');
      const { code, err } = await cli('fix', sample, '-o', missing, '--add-option', option, ...TODAY);
      expect(code).toBe(2);
      expect(err).not.toBe('');
      expect(readdirSync(dirname(missing))).not.toContain('没有写出.xlsx');
    },
  );
});
