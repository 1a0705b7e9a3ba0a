import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { countyRows } from './county';

const BUNDLE = resolve(__dirname, '../../dist/cli/main.cjs');
const FILES = 200;
/** A township: 2,000 rows in all. */
const TOWNSHIP = { logRows: 1_400, households: 480, cadres: 100, villages: 20 };

/** What one run cost: seconds and megabytes. */
interface Cost {
  readonly wall: number;
  /** Processor time of all threads. */
  readonly cpu: number;
  /** Processor time of the main thread, which nothing else can take over. */
  readonly main: number;
  readonly megabytes: number;
}

/**
 * Rolls up generated files on one core and on two, and prints what each run cost. The ratio of the times is the
 * machine's while it has other work; the one by processor time is what two idle cores would give.
 * @param args how many files, where not 200
 */
export async function benchRollup([count = String(FILES)]: readonly string[]): Promise<void> {
  if (!existsSync(BUNDLE)) throw new Error('The command line is not built: npm run build:cli');
  const folder = mkdtempSync(join(tmpdir(), 'bench-rollup-'));
  try {
    await writeFiles(join(folder, 'in'), Number(count));
    const [one, two] = ['0', '0,1'].map((cores) => {
      const cost = rolledUp(folder, cores);
      print(`cores ${cores}: ${costText(cost)}`);
      return cost;
    });
    if (!one || !two) return;
    print(
      `time on one core / on two: ${(one.wall / two.wall).toFixed(2)} (this machine has ${availableParallelism()})`,
    );
    print(`by processor time, on two idle cores: ${(two.cpu / (two.main + (two.cpu - two.main) / 2)).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, count: number): Promise<void> {
  mkdirSync(folder);
  const rows = countyRows(TOWNSHIP);
  for (let number = 1; number <= count; number += 1) {
    const Profile = (rows.Profile ?? []).map((profile) => ({ ...profile, unit: `第${number}乡` }));
    writeFileSync(join(folder, `${number}.xlsx`), await newWorkbook(ledgerPlans({ ...rows, Profile })));
  }
}

function rolledUp(folder: string, cores: string): Cost {
  const begun = performance.now();
  const { stderr, status } = spawnSync(
    'taskset',
    [
      '-c',
      cores,
      process.execPath,
      '--require',
      join(__dirname, 'print-usage.cjs'),
      BUNDLE,
      'rollup',
      join(folder, 'in'),
      '-o',
      join(folder, `county-${cores.replace(',', '-')}.xlsx`),
      '--today',
      '2014-07-01',
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const usage = /^USAGE (.*)$/m.exec(stderr)?.[1];
  if (usage === undefined) throw new Error(`rollup ended with ${String(status)}: ${stderr.slice(-2000)}`);
  return { wall: (performance.now() - begun) / 1000, ...(JSON.parse(usage) as Omit<Cost, 'wall'>) };
}

function costText({ wall, cpu, main, megabytes }: Cost): string {
  return `${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s (main thread ${main.toFixed(1)} s), ${megabytes.toFixed(0)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
