import { check, hasErrors, type Checked } from '../../src/app/check';
import { faultySamplePlans, samplePlans } from '../../src/app/create';
import { applyFixes, safelyFixable } from '../../src/app/fix';
import { summaryJson } from '../../src/app/json';
import { changesOf } from '../../src/app/replacements/changes';
import { faultLines } from '../../src/app/replacements/fault-lines';
import { summarize } from '../../src/app/summarize';
import { cellAddress } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import type { SheetPlan } from '../../src/model/plan';
import { sampleFaults } from '../../src/sample/faults';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';

const TODAY = dayOf(2014, 7, 5) ?? 0;

const open = async (plans: readonly SheetPlan[]): Promise<FileWorkbook> => openFileWorkbook(await newWorkbook(plans));
const checked = (workbook: FileWorkbook): Promise<Checked> => check(workbook, TODAY, unwatched);

/** Every figure of a workbook that is summed up without force. */
async function figures(workbook: FileWorkbook): Promise<unknown> {
  const options = { force: false, onClash: 'refuse', time: '2014-07-05 10:00' } as const;
  const outcome = await summarize(workbook, await checked(workbook), options, unwatched);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  return summaryJson(outcome.summary, 'zh');
}

test('the faulty sample has mistakes of some fifteen kinds, of every severity that can be mended', async () => {
  const { findings } = await checked(await open(faultySamplePlans()));
  expect(new Set(findings.map(({ code, column }) => `${code} ${column ?? ''}`)).size).toBeGreaterThanOrEqual(15);
  expect([...new Set(findings.map(({ code }) => code))]).toEqual(
    expect.arrayContaining([
      'C101',
      'C102',
      'C103',
      'C104',
      'C105',
      'C106',
      'C108',
      'C110',
      'C113',
      'R201',
      'R202',
      'X312',
    ]),
  );
  expect(safelyFixable(findings).length).toBeGreaterThan(10);
  expect(hasErrors(findings)).toBe(true);
});

test('mended as a clerk would, it gives the figures of the clean sample exactly', async () => {
  const workbook = await open(faultySamplePlans());
  await applyFixes(workbook, safelyFixable((await checked(workbook)).findings), unwatched);

  const found = await checked(workbook);
  const lines = faultLines(found, found.findings);
  const replacements = lines.map((line) => {
    const { table, column, written, clear, nearest } = line;
    const own = sampleFaults.find(
      (fault) => fault.table === table && fault.column === column && fault.wrong === (written || null),
    );
    const right = String(own?.right ?? '');
    // What is offered as clearly meant is what is right; the rest is chosen.
    if (clear) return { table, column, written, after: nearest ?? '' };
    return { table, column, written, after: right };
  });
  await applyFixes(workbook, changesOf(found, replacements), unwatched);

  const nearly = await checked(workbook);
  expect(nearly.findings.map(({ code }) => code)).toEqual(['Q404', 'X312']);
  const { table, sheet, row, value } = nearly.findings[1] ?? {};
  expect([table, value]).toEqual(['AssistanceLog', '困难群众']);
  const column = nearly.book.AssistanceLog.columns.householdType.sheetColumn ?? 1;
  await applyFixes(
    workbook,
    [
      {
        sheet: sheet ?? '',
        column: '群众类别',
        address: `${sheet ?? ''}!${cellAddress({ row: row ?? 0, column })}`,
        fix: { before: '困难群众', after: '空巢老人', safe: false },
      },
    ],
    unwatched,
  );
  expect(await figures(workbook)).toEqual(await figures(await open(samplePlans())));
});
