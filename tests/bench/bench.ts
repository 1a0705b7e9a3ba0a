import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { describe, titleOf } from '../../src/app/catalogue';
import { locators } from '../../src/app/check';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { summaryPlans } from '../../src/plan/summary-plans';
import { readBook, readingContext } from '../../src/records/read-book';
import { rereadRow } from '../../src/records/reread-row';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { judgeAll } from '../../src/rules/judge';
import { judgeAffected, type Judgement } from '../../src/rules/judge-affected';
import { ledgerDigests } from '../../src/summary/digest';
import { summarize } from '../../src/summary/summarize';
import { periodOf } from '../../src/standard/period';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { countyRows } from './county';
import type { ReadingCost } from './reading';

/** Runs something, prints its name and milliseconds, and answers both. */
async function timed<Result>(
  name: string,
  run: () => Promise<Result> | Result,
): Promise<{ readonly result: Result; readonly ms: number }> {
  const begin = performance.now();
  const result = await run();
  const ms = performance.now() - begin;
  process.stdout.write(`${name.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms\n`);
  return { result, ms };
}

/** What reading costs beside its floor, measured in a process of its own, which has nothing else in its memory. */
function readingCostOf(bytes: Uint8Array): ReadingCost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-reading-'));
  try {
    const file = join(folder, '县台账.xlsx');
    writeFileSync(file, bytes);
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'run-reading.js'), file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as ReadingCost;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * `npm run bench -- [LOG ROWS]`: what each stage costs on a county's workbook, and ratios against libraries
 * that read the same bytes in the same run. Times differ from machine to machine; the ratios hardly do.
 */
export async function bench([rows = '100000']: readonly string[]): Promise<void> {
  const bytes = (
    await timed(`make a workbook of ${rows} log rows`, () => newWorkbook(ledgerPlans(countyRows(Number(rows)))))
  ).result;
  process.stdout.write(`${(bytes.length / 1_000_000).toFixed(1)} MB\n\nours\n`);

  const workbook = await openFileWorkbook(bytes);
  const reading = await timed('read the ledgers (unzip, parse)', () => workbook.read(locators, unwatched));
  const typed = await timed('type the cells', () => readBook(reading.result, unwatched));
  const { book } = typed.result;
  const period = periodOf(book);
  if (!period) throw new Error('The county’s profile tells no period');
  const context = { book, index: new BookIndex(book), today: period.end + 1, period };
  const judged = await timed('judge every row', () => judgeAll(context, unwatched));
  const findings = [...typed.result.findings, ...judged.result];
  const summed = await timed('work out every number', () => summarize(book, findings, period, unwatched));
  const edit = {
    table: 'AssistanceLog' as const,
    row: 1000,
    left: 1,
    cells: [
      period.end,
      '干部1',
      '1村',
      '户主1',
      null,
      '走访慰问',
      '日常',
      '是',
      '已办结',
      1,
      5,
      '改过的一行',
      null,
      null,
    ],
  };
  let judgement: Judgement = { context, findings: judged.result };
  let edited = book;
  await timed('one edit: read and judge what it touches, first', () => {
    reread(edit);
  });
  await timed('one edit: the next one', () => {
    reread({ ...edit, row: 2000 });
  });
  const written = await timed('digest, plan and write the summary sheets', async () =>
    workbook.write(
      await summaryPlans(
        {
          summary: summed.result,
          findings,
          sheetOf: (table) => table,
          time: '2014-07-01 09:00',
          digests: await ledgerDigests(book),
          title: ({ code }) => titleOf(code, 'zh'),
          message: (finding) => describe(finding, 'zh'),
        },
        unwatched,
      ),
      { onClash: 'rename' },
      unwatched,
    ),
  );
  const saved = await timed('save', () => workbook.save());

  process.stdout.write('\npeers, reading the same bytes\n');
  const hucre = await timed('hucre, all sheets', () => readXlsx(bytes));
  const exceljs = await timed('exceljs, all sheets', () =>
    new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer),
  );

  const cost = readingCostOf(bytes);
  const after = typed.ms + judged.ms + summed.ms;
  process.stdout.write(`
reading ÷ (inflating + a scan)      ${(cost.reading / (cost.inflate + cost.scan)).toFixed(2)}   aim ≤ 2.50
peak memory of reading              ${cost.peakMegabytes} MB   aim ≤ 350 MB
work after reading ÷ reading        ${(after / reading.ms).toFixed(2)}
reading ÷ hucre                     ${(reading.ms / hucre.ms).toFixed(2)}
reading ÷ exceljs                   ${(reading.ms / exceljs.ms).toFixed(2)}
校验 ÷ exceljs only opening         ${((reading.ms + typed.ms + judged.ms) / exceljs.ms).toFixed(2)}
汇总 whole ÷ exceljs only opening   ${((reading.ms + after + written.ms + saved.ms) / exceljs.ms).toFixed(2)}
findings                            ${findings.length}
`);

  function reread(change: typeof edit): void {
    const read = rereadRow(edited, change, readingContext(reading.result, edited));
    if (!read) throw new Error('The edit touches more than a row');
    judgement = judgeAffected(judgement, read);
    edited = judgement.context.book;
  }
}
