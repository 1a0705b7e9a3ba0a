import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, titleOf } from '../../src/app/catalogue';
import { check } from '../../src/app/check';
import { summarize as summarizeWorkbook } from '../../src/app/summarize';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { summaryPlans } from '../../src/plan/summary-plans';
import { ledgerDigests } from '../../src/summary/digest';
import { summarize } from '../../src/summary/summarize';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { pythonWithOpenpyxl } from '../support/programs';
import { countyRows } from './county';

const ROUNDS = 5;
const TIME = '2014-07-01 09:00';
/** Behind the period of the county's workbook. */
const TODAY = 41_821;

/** Loads a workbook and saves it, and prints the seconds of the processor that the fastest of three rounds took. */
const OPENPYXL = `
import sys, time, openpyxl
best = 1e9
for _ in range(3):
    begin = time.process_time()
    openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1] + '.saved.xlsx')
    best = min(best, time.process_time() - begin)
print(best)
`;

/** Milliseconds of the processor, which a busy machine hardly changes. */
async function costOf<Result>(run: () => Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }> {
  const begin = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(begin);
  return { result, ms: (user + system) / 1000 };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Digest, plan and write of the summary sheets, each by itself. */
async function stages(
  bytes: Uint8Array,
): Promise<{ readonly digest: number; readonly plan: number; readonly write: number }> {
  const workbook = await openFileWorkbook(bytes);
  const { book, findings, period } = await check(workbook, TODAY, unwatched);
  if (!period) throw new Error('The county’s profile tells no period');
  const summary = await summarize(book, findings, period, unwatched);
  const digest = await costOf(() => ledgerDigests(book));
  const plan = await costOf(() =>
    summaryPlans(
      {
        summary,
        findings,
        sheetOf: (table) => table,
        time: TIME,
        digests: digest.result,
        title: ({ code }) => titleOf(code, 'zh'),
        message: (finding) => describe(finding, 'zh'),
      },
      unwatched,
    ),
  );
  const write = await costOf(() => workbook.write(plan.result, { onClash: 'rename' }, unwatched));
  return { digest: digest.ms, plan: plan.ms, write: write.ms };
}

/** 汇总 from the bytes of a file to those of another. */
async function whole(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes);
  const checked = await check(workbook, TODAY, unwatched);
  const { kind } = await summarizeWorkbook(
    workbook,
    checked,
    { onClash: 'rename', force: true, time: TIME },
    unwatched,
  );
  if (kind !== 'written') throw new Error(`汇总 ended as ${kind}`);
  return workbook.save();
}

function openpyxlCost(bytes: Uint8Array): number | null {
  const python = pythonWithOpenpyxl();
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-writing-'));
  try {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    const { stdout, stderr, status } = spawnSync(python, ['-c', OPENPYXL, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout) * 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * `node tests/bench/run-writing.js [LOG ROWS]`: what the stages of writing the summaries cost on a county's workbook
 * of so many rows (100,000), beside hucre reading the same file; and the whole of 汇总 at 2,000 rows beside openpyxl
 * loading and saving it. Milliseconds of the processor, medians of five rounds.
 */
export async function writing([rows = '100000']: readonly string[]): Promise<void> {
  const county = await newWorkbook(ledgerPlans(countyRows(Number(rows))));
  const rounds: { readonly digest: number; readonly plan: number; readonly write: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await stages(county));
  const [digest, plan, write] = (['digest', 'plan', 'write'] as const).map((stage) =>
    median(rounds.map((costs) => costs[stage])),
  ) as [number, number, number];
  const peer = (await costOf(() => readXlsx(county))).ms;
  process.stdout.write(
    `digest ${digest.toFixed(0)}  plan ${plan.toFixed(0)}  write ${write.toFixed(0)}  hucre reading ${peer.toFixed(0)}\n` +
      `(digest + plan + write) ÷ hucre reading   ${((digest + plan + write) / peer).toFixed(3)}\n`,
  );

  const small = await newWorkbook(ledgerPlans(countyRows(2000, 400)));
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ours.push((await costOf(() => whole(small))).ms);
  const openpyxl = openpyxlCost(small);
  process.stdout.write(
    openpyxl === null
      ? 'openpyxl: skipped, it is not there\n'
      : `汇总 of 2,000 rows ${median(ours).toFixed(0)}  openpyxl ${openpyxl.toFixed(0)}\nopenpyxl ÷ 汇总 of 2,000 rows   ${(openpyxl / median(ours)).toFixed(2)}   aim ≥ 3\n`,
  );
}
