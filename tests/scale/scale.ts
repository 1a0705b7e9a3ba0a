import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import type { summaryJson } from '../../src/summary/json';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { openRowFiles } from './duckdb';
import { jsonNumbers, QUERIES, sqlNumbers } from './sql-numbers';
import { townshipRows } from './township';

const BUNDLE = resolve(__dirname, '../../dist/cli/main.cjs');
const TABLES = [
  'Reports',
  'ListValues',
  'Quotas',
  'Indicators',
  'Villages',
  'Cadres',
  'Pairings',
  'AssistanceLog',
  'Projects',
];
const FILES = 200;
const ROWS = 2000;
const MEGABYTE = 1024 ** 2;
/** Milliseconds between two looks at the memory of the command. */
const LOOK = 50;
/** Places of a process's times in /proc/<pid>/stat behind its name, and milliseconds of a tick. */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const TICK = 10;

/**
 * Rolls up many generated workbooks on the command line, with row files; asks these in the documented SQL, and holds
 * every number against the roll-up's own. Prints what each step cost.
 * @param args how many workbooks, and log rows in each (200 and 2,000)
 * @returns exit code: 1 where a number differs
 */
export async function scale([files = FILES, rows = ROWS]: readonly (string | number)[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-scale-'));
  try {
    return await measured(folder, Number(files), Number(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string, files: number, rows: number): Promise<number> {
  const [inputs, rowFiles] = [join(folder, 'in'), join(folder, 'rows')];
  mkdirSync(inputs);
  for (let at = 0; at < files; at += 1)
    writeFileSync(
      join(inputs, `${String(at).padStart(5, '0')}.xlsx`),
      await newWorkbook(ledgerPlans(townshipRows(at, rows))),
    );
  say(`${files} workbooks of ${rows} log rows: ${megabytes(sizeOf(inputs))}, ${availableParallelism()} cores`);

  const args = ['rollup', inputs, '-o', join(folder, 'county.xlsx'), '--json', '--today', '2014-07-01'];
  const { output, milliseconds, cpu, peak } = await run([...args, '--rows', rowFiles]);
  const each = `${Math.round(cpu / files)} ms of the processor a workbook`;
  say(`rollup --rows: ${seconds(milliseconds)} by the clock, ${each}, at most ${megabytes(peak)} of memory`);
  say(`county.xlsx ${megabytes(sizeOf(join(folder, 'county.xlsx')))}, row files ${megabytes(sizeOf(rowFiles))}`);

  const { summary } = JSON.parse(output) as { readonly summary: ReturnType<typeof summaryJson> };
  const tables = await openRowFiles(rowFiles);
  let differing = 0;
  for (const query of QUERIES) {
    const begin = performance.now();
    const answer = sqlNumbers(query, await tables.ask(query));
    const took = performance.now() - begin;
    const same = JSON.stringify(answer) === JSON.stringify(jsonNumbers(query, summary));
    if (!same) differing += 1;
    say(`${query}.sql: ${answer.length} lines, ${same ? 'equal' : 'DIFFERENT'}, ${seconds(took)}`);
  }
  const whole = join(folder, 'one-file-a-table');
  mkdirSync(whole);
  const begin = performance.now();
  for (const table of TABLES)
    await tables.run(`COPY (FROM ${table}) TO '${join(whole, table)}.parquet' (COMPRESSION zstd)`);
  say(`one file a table: ${megabytes(sizeOf(whole))}, ${seconds(performance.now() - begin)}`);
  tables.close();
  return differing === 0 ? 0 : 1;
}

interface Run extends Spent {
  readonly output: string;
  readonly milliseconds: number;
}

/** What a process took so far; zeros where the system does not tell. */
interface Spent {
  /** Milliseconds of all processors. */
  readonly cpu: number;
  /** Most memory held, in bytes. */
  readonly peak: number;
}

function run(args: readonly string[]): Promise<Run> {
  return new Promise((done, failed) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [BUNDLE, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let spent: Spent = { cpu: 0, peak: 0 };
    const look = setInterval(() => {
      spent = spentBy(child.pid ?? 0) ?? spent;
    }, LOOK);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', failed).on('close', () => {
      clearInterval(look);
      done({ ...spent, output: Buffer.concat(chunks).toString(), milliseconds: performance.now() - begin });
    });
  });
}

/** By what Linux tells of a process; null where it has ended. */
function spentBy(process: number): Spent | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]);
    return kilobytes === undefined ? null : { cpu: ticks * TICK, peak: Number(kilobytes) * 1024 };
  } catch {
    return null;
  }
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
