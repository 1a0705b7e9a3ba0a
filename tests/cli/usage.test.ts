import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cli, useFolder } from './cli';

const file = useFolder();
const sample = file('示例乡.xlsx');
const BUNDLE = resolve(__dirname, '../../dist/cli/main.cjs');

beforeAll(async () => {
  expect((await cli('sample', '-o', sample)).code).toBe(0);
});

test.each([
  [
    ['validte', 'a.xlsx'],
    '没有“validte”这个命令。\n是不是要写“validate”？',
    'There is no command “validte”.\nDid you mean “validate”?',
  ],
  [
    ['summarize', 'a.xlsx', '-o', 'b.xlsx', '--forse'],
    '没有“--forse”这个参数。\n是不是要写“--force”？',
    'There is no option “--forse”.',
  ],
  [['validate'], '还要写上文件：<in.xlsx>。', 'A file is missing: <in.xlsx>.'],
  [['fix', 'a.xlsx'], '还要写上“-o, --output <file>”。', '“-o, --output <file>” is missing.'],
  [['fix', 'a.xlsx', '-o'], '“-o, --output <file>”后面还要写上内容。', 'needs a value behind it.'],
  [['fix', 'a', 'b', '-o', 'c.xlsx'], '文件名里有空格的，请用引号括起来。', 'There are too many files'],
  [['validate', 'a.xlsx', '--today', '1 July'], '--today 要写成 YYYY-MM-DD', '--today takes YYYY-MM-DD'],
])('%j is answered in the user’s language', async (args, zh, en) => {
  const chinese = await cli(...args);
  expect(chinese).toMatchObject({ code: 2, out: '', err: expect.stringContaining(zh) as string });
  expect(chinese.err).not.toContain('error:');
  expect(await cli(...args, '--lang', 'en')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(en) as string,
  });
});

test('a value that an option does not take is named with those that it takes', async () => {
  expect((await cli('validate', 'a.xlsx', '--lang', 'fr')).err).toContain('不能写“fr”。\n可以写的有：zh, en。');
});

test('--version prints the version and nothing else', async () => {
  const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await cli('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('without a command the help is shown, wholly in the user’s language', async () => {
  const { code, err } = await cli();
  expect(code).toBe(2);
  expect(err).toContain('用法：');
  expect(err).not.toMatch(/Usage|Options|Commands|default/);
});

test('the help of a command names the options of every command', async () => {
  const { out } = await cli('fix', '--help');
  for (const option of ['--output', '--json', '--today', '--lang', '--overwrite', '--verbose'])
    expect(out).toContain(option);
});

test('options of every command are understood before and behind it', async () => {
  expect((await cli('--lang', 'en', 'validate', sample, '--today', '2014-07-01')).out).toContain('0 errors');
  expect((await cli('--today', '2014-07-01', 'validate', '--lang', 'en', sample)).out).toContain('0 errors');
});

describe('what goes wrong is a sentence', () => {
  test('without a trace of the program, unless --verbose asks for it', async () => {
    const plain = await cli('validate', file('没有.xlsx'));
    expect(plain.err).toMatch(/^找不到文件：.*没有.xlsx。请检查文件名和路径。\n$/);
    const verbose = await cli('validate', file('没有.xlsx'), '--verbose');
    expect(verbose).toMatchObject({ code: 2, out: '' });
    expect(verbose.err).toMatch(/^找不到文件：[^]*ENOENT[^]*\n +at /);
  });

  test.each(['fix', 'summarize'])('%s into a folder, or into none, is told', async (command) => {
    mkdirSync(file(`${command}.xlsx`));
    expect(await cli(command, sample, '-o', file(`${command}.xlsx`), '--overwrite')).toMatchObject({
      code: 2,
      err: expect.stringContaining('是文件夹，不是文件') as string,
    });
    expect(await cli(command, sample, '-o', file('没有/x.xlsx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有这个文件夹') as string,
    });
  });
});

describe('the reader of the results', () => {
  /** Runs a line of the shell; `CLI` stands for the command line, whose exit code comes back. */
  function shell(line: string): { readonly code: string; readonly err: string } {
    const script = line.replace('CLI', `{ "${process.execPath}" "${BUNDLE}"`);
    const { stderr } = spawnSync('sh', ['-c', script], {
      encoding: 'utf8',
      env: { ...process.env, SAMPLE: sample, OUT: file('out.xlsx'), CODE: file('code') },
    });
    return { code: readFileSync(file('code'), 'utf8').trim(), err: stderr };
  }

  test('may go before the end: no word of the program’s, and the file is written', () => {
    const { code, err } = shell('CLI validate "$SAMPLE" --today 2014-07-01; echo $? > "$CODE"; } | true');
    expect(code).toBe('0');
    // A slow machine says how far it is.
    expect(err).not.toMatch(/EPIPE|Error|\bat .*:\d+/);
    const fixed = shell('CLI fix "$SAMPLE" -o "$OUT" --json --today 2014-07-01; echo $? > "$CODE"; } | true');
    expect(fixed).toMatchObject({ code: '0', err: expect.stringContaining('已写出') as string });
    expect(existsSync(file('out.xlsx'))).toBe(true);
  });

  (existsSync('/dev/full') ? test : test.skip)('is told where a full disk takes no results', () => {
    const { code, err } = shell('CLI validate "$SAMPLE" > /dev/full; echo $? > "$CODE"; }');
    expect(code).toBe('2');
    expect(err).toContain('磁盘已满，没有写成“标准输出”');
  });
});

describe('several files', () => {
  const text = file('表.csv');
  const blank = file('空白.xlsx');
  beforeAll(async () => {
    writeFileSync(text, '姓名,村\n王伟,乌木村\n');
    expect((await cli('template', '-o', blank)).code).toBe(0);
  });

  test('are validated one after the other, each under its name; the gravest decides on the exit code', async () => {
    const { code, out } = await cli('validate', sample, blank, '--today', '2014-07-01');
    expect(code).toBe(1);
    expect(out).toMatch(/【.*示例乡\.xlsx】[^]*错误 0[^]*【.*空白\.xlsx】[^]*C101/);
  });

  test('one that is no workbook is called what it is, and the others are validated all the same', async () => {
    const { code, out, err } = await cli('validate', text, sample, '--today', '2014-07-01');
    expect(code).toBe(2);
    expect(err).toContain('表.csv：这是文本表格（.csv 之类的文本文件），不是 Excel 工作簿（.xlsx）。');
    expect(err).not.toContain('改了扩展名');
    expect(out).toContain('错误 0');
  });

  test('--json tells of each in one object', async () => {
    const { files } = JSON.parse((await cli('validate', text, sample, '--json', '--today', '2014-07-01')).out) as {
      files: { file: string; findings?: unknown[]; error?: string }[];
    };
    expect(files.map((told) => [told.file, told.findings !== undefined, told.error !== undefined])).toEqual([
      [text, false, true],
      [sample, true, false],
    ]);
  });
});
