import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { faultySamplePlans } from '../../../src/app/create';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { useFolder, type CliResult } from '../../cli/cli';

const BUNDLE = resolve(__dirname, '../../../dist/cli/main.cjs');
const FAILING_DISK = join(__dirname, 'failing-disk.cjs');
/** A process that was killed has no exit code. */
const KILLED = null;

type Fault = 'full' | 'held' | 'killedWriting' | 'killedRenaming';

const file = useFolder();
const input = file('示例乡.xlsx');

/** Runs a command, its disk failing at the `at`-th writing or renaming of a file. */
function cli(args: readonly string[], fault?: Fault, at = 1): CliResult {
  const env = { ...process.env, ...(fault && { FAULT: fault, FAULT_AT: String(at) }) };
  const node = fault ? ['--require', FAILING_DISK, BUNDLE] : [BUNDLE];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

/** A command, the files that it writes and its usual end. */
interface Writer {
  readonly args: (folder: string) => readonly string[];
  readonly outputs: readonly string[];
}

const at = (folder: string, name: string): string => join(folder, name);
const writers: Readonly<Record<string, Writer>> = {
  sample: { args: (to) => ['sample', '-o', at(to, 'a.xlsx')], outputs: ['a.xlsx'] },
  fix: { args: (to) => ['fix', input, '-o', at(to, 'a.xlsx')], outputs: ['a.xlsx'] },
  summarize: { args: (to) => ['summarize', input, '-o', at(to, 'a.xlsx')], outputs: ['a.xlsx'] },
  import: { args: (to) => ['import', input, '-o', at(to, 'a.xlsx')], outputs: ['a.xlsx'] },
  fill: {
    args: (to) => ['fill', file('表.xlsx'), '--from', input, '-o', at(to, 'a.xlsx'), '--trace', at(to, 'b.xlsx')],
    outputs: ['a.xlsx', 'b.xlsx'],
  },
  submit: { args: (to) => ['submit', input, '-o', at(to, 'a.xlsx')], outputs: ['a.xlsx'] },
  report: {
    args: (to) => ['report', input, '-o', at(to, 'a.docx'), '--html', at(to, 'b.html')],
    outputs: ['a.docx', 'b.html'],
  },
  rollup: {
    args: (to) => [
      ...['rollup', file('有错.xlsx'), '-o', at(to, 'a.xlsx')],
      ...['--returns', at(to, 'slips'), '--rows', at(to, 'rows')],
    ],
    outputs: ['a.xlsx', 'slips/退回单-示例乡人民政府.xlsx', 'rows/Cadres/unit=示例乡人民政府/rows.parquet'],
  },
};

const options = ['--today', '2014-07-01', '--overwrite'] as const;

/** Every file below a folder with its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

let made = 0;

/** A folder with old files where a command is to write. */
function folderOf({ outputs }: Writer): string {
  const folder = file(`写到${(made += 1)}`);
  for (const name of outputs) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), `old ${name}`);
  }
  return folder;
}

/** Does it again on a sound disk: every output is new, and nothing else is there. */
function expectWhole({ args, outputs }: Writer, folder: string): void {
  const { code, err } = cli([...args(folder), ...options]);
  expect([code === 2, err]).toEqual([false, expect.any(String)]);
  const after = contents(folder);
  expect(outputs.filter((name) => (after.get(name) ?? `old ${name}`) === `old ${name}`)).toEqual([]);
  expect(leftBeside(folder)).toEqual([]);
}

function leftBeside(folder: string): readonly string[] {
  return [...contents(folder).keys()].filter((name) => name.includes('.tmp'));
}

/** Is hindered, the old files being as they were and nothing beside them. */
function expectHindered(writer: Writer, fault: Fault, place: number, words: RegExp): string {
  const folder = folderOf(writer);
  const before = contents(folder);
  const { code, err } = cli([...writer.args(folder), ...options], fault, place);
  expect([code, err]).toEqual([2, expect.stringMatching(words)]);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(contents(folder)).toEqual(before);
  return folder;
}

function writerOf(name: string): Writer {
  const writer = writers[name];
  if (!writer) throw new Error(name);
  return writer;
}

beforeAll(async () => {
  expect(cli(['sample', '-o', input]).code).toBe(0);
  expect(cli(['template', '-o', file('表.xlsx')]).code).toBe(0);
  writeFileSync(file('有错.xlsx'), await newWorkbook(faultySamplePlans()));
});

const FULL = /磁盘已满，没有写成“.+”。请腾出空间，再试一次/;
const HELD = /换不了“.+”：它可能正在 Excel 或 WPS 里打开着.*原来的文件没有动。请关闭它/;

test.each(Object.keys(writers))(
  '%s on a full disk leaves what was there, says so, and works once there is room',
  (name) => {
    const writer = writerOf(name);
    // Of a roll-up the workbook, a slip and a file of rows; of others the last file.
    const places = name === 'rollup' ? [1, 2, 9] : [writer.outputs.length];
    const folders = places.map((place) => expectHindered(writer, 'full', place, FULL));
    expectWhole(writer, folders.at(-1) ?? '');
  },
);

test('a file that a program has open is left, and it is said what to do', () => {
  expectWhole(writerOf('summarize'), expectHindered(writerOf('summarize'), 'held', 1, HELD));
  expectHindered(writerOf('report'), 'held', 1, HELD);
});

test('tables of rows that are in use all stay those of the roll-up before', () => {
  const rollup = writerOf('rollup');
  const folder = folderOf(rollup);
  expectWhole(rollup, folder);
  const before = contents(folder);
  // Renamings: tables that go, then tables that come, then workbook and slip.
  for (const place of [4, 17]) {
    const { code, err } = cli([...rollup.args(folder), ...options], 'held', place);
    expect([code, err]).toEqual([2, expect.stringMatching(HELD)]);
    expect(contents(folder)).toEqual(before);
  }
});

test.each([
  ['report', 'killedWriting', 1],
  ['report', 'killedRenaming', 1],
  ['rollup', 'killedWriting', 9],
] as const)(
  '%s that is %s leaves the old files, and what it left beside is gone after the next run',
  (name, fault, place) => {
    const writer = writerOf(name);
    const folder = folderOf(writer);
    const before = contents(folder);
    expect(cli([...writer.args(folder), ...options], fault, place).code).toBe(KILLED);
    expect(leftBeside(folder).length).toBeGreaterThan(0);
    for (const [path, bytes] of before) expect(contents(folder).get(path)).toBe(bytes);
    expectWhole(writer, folder);
  },
);

test('a roll-up that is killed among the tables leaves none of two roll-ups, and the next one makes it whole', () => {
  const rollup = writerOf('rollup');
  const folder = folderOf(rollup);
  expectWhole(rollup, folder);
  const whole = [...contents(folder).keys()];
  expect(cli([...rollup.args(folder), ...options], 'killedRenaming', 16).code).toBe(KILLED);
  expect(existsSync(join(folder, 'rows/Reports'))).toBe(false);
  expectWhole(rollup, folder);
  expect([...contents(folder).keys()]).toEqual(whole);
});

test('a file beside is no workbook to a roll-up of its folder', () => {
  const folder = file('收到');
  mkdirSync(folder);
  cpSync(input, join(folder, '示例乡.xlsx'));
  expect(cli(['sample', '-o', join(folder, '新.xlsx')], 'killedWriting').code).toBe(KILLED);
  expect(leftBeside(folder)).toHaveLength(1);
  const { out } = cli(['rollup', folder, '-o', file('收到.xlsx'), '--json', '--today', '2014-07-01']);
  expect((JSON.parse(out) as { readonly files: readonly unknown[] }).files).toHaveLength(1);
});

test('a file that was made read-only is not replaced, for whoever runs the command', () => {
  const writer = writerOf('sample');
  const folder = folderOf(writer);
  chmodSync(join(folder, 'a.xlsx'), 0o444);
  const { code, err } = cli([...writer.args(folder), ...options]);
  expect([code, err]).toEqual([2, expect.stringMatching(/设成了只读，没有改动它。.*取消只读，再试一次/)]);
  chmodSync(join(folder, 'a.xlsx'), 0o644);
  expectWhole(writer, folder);
});

test('row files do not take the place of folders that hold something else', () => {
  const folder = file('别的');
  mkdirSync(join(folder, 'Projects'), { recursive: true });
  writeFileSync(join(folder, 'Projects/我的.txt'), 'mine');
  const { code, err } = cli(['rollup', input, '-o', file('别.xlsx'), '--rows', folder, ...options]);
  expect([code, err]).toEqual([2, expect.stringContaining('没有动它')]);
  expect([...contents(folder)]).toEqual([[join('Projects', '我的.txt'), 'mine']]);
  expect(existsSync(file('别.xlsx'))).toBe(false);
});
