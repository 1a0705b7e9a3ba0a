import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { staleSummaries } from '../../src/app/stale';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { describeWith, run } from '../support/programs';

const PLANS = ['cadreSummary', 'sectionSummary', 'visitSummary', 'villageSummary', 'findings', 'sources'];

const checked = (workbook: FileWorkbook) => check(workbook, dayOf(2014, 7, 5) ?? 0, unwatched);

/** The sample township, summed up. */
async function summedSample(): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  await summarize(
    workbook,
    await checked(workbook),
    { force: false, onClash: 'refuse', time: '2014-07-05 10:32' },
    unwatched,
  );
  return workbook.save();
}

/** Changes what the first log entry says was done, and answers which summaries are out of date. */
async function staleAfterEdit(bytes: Uint8Array) {
  const workbook = await openFileWorkbook(bytes);
  const { content } = await checked(workbook);
  const log = content.grids.find(({ table }) => table === 'AssistanceLog');
  const before = log?.values[1]?.[11] ?? null;
  const { applied } = await workbook.applyFixes(
    [{ sheet: '帮扶日志', place: { row: 2, column: 12 }, fix: { before, after: '改过', safe: false } }],
    unwatched,
  );
  expect(applied).toHaveLength(1);
  return staleSummaries(await checked(workbook));
}

const everyOneBecauseOfTheLog = PLANS.map(
  (plan) =>
    expect.objectContaining({
      plan,
      time: '2014-07-05 10:32',
      changed: [{ table: 'AssistanceLog', rowsBefore: 217, rowsNow: 217 }],
    }) as unknown,
);

test('summaries that were just written are up to date, after an edit they are not, and the ledger that changed is named', async () => {
  const bytes = await summedSample();
  const { content } = await checked(await openFileWorkbook(bytes));
  expect(content.stamps.map(({ plan }) => plan).toSorted()).toEqual(PLANS.toSorted());
  expect(await staleSummaries(await checked(await openFileWorkbook(bytes)))).toEqual([]);
  expect(await staleAfterEdit(bytes)).toEqual(everyOneBecauseOfTheLog);
});

describeWith(['soffice'], 'after LibreOffice has saved the workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('the stamps are there, no summary is out of date, and an edit still makes them so', async () => {
    const file = join(folder, '台账.xlsx');
    writeFileSync(file, await summedSample());
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      file,
    ]);
    const saved = new Uint8Array(readFileSync(join(folder, 'out', '台账.xlsx')));
    const reading = await checked(await openFileWorkbook(saved));
    expect(reading.content.stamps.map(({ plan }) => plan).toSorted()).toEqual(PLANS.toSorted());
    expect(await staleSummaries(reading)).toEqual([]);
    expect(await staleAfterEdit(saved)).toEqual(everyOneBecauseOfTheLog);
  });
});
