import fc from 'fast-check';
import { unwatched } from '../../../src/model/progress';
import { WorkbookError } from '../../../src/workbook/port';
import { cadresSheet, sourcesPlan, summaryPlan } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type ExcelHost } from '../../excel-host/host';
import { ensureCell, type HostSheet } from '../../excel-host/model/sheet';
import { everyNodePlan, hostilePlan } from '../file/every-node';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const refuse = { onClash: 'refuse' } as const;
const versionOf = fc.constantFrom(...Object.values(EXCEL_VERSIONS));
const hidingOf = fc.constantFrom('Hidden' as const, 'VeryHidden' as const);

/** All there is in the workbook, for comparing. */
function everything({ workbook }: ExcelHost): unknown {
  return structuredClone({ sheets: workbook.sheets, names: workbook.names, active: workbook.active });
}

/** A workbook with a summary, one of its sheets hidden and moved, a chart and a table among what will be replaced. */
async function summarized(
  version: string,
  visibility: HostSheet['visibility'] = 'Hidden',
): Promise<ReturnType<typeof openInExcel>> {
  const opened = openInExcel([cadresSheet], { version });
  await opened.port.write([summaryPlan(4), everyNodePlan, hostilePlan, sourcesPlan], refuse, unwatched);
  const { workbook } = opened.host;
  workbook.moveSheet(workbook.sheet('数据来源'), 0);
  workbook.sheet('干部履职汇总').visibility = visibility;
  return opened;
}

const again = [summaryPlan(6), everyNodePlan, sourcesPlan];

/**
 * Writes again while Excel fails at a place. Answers whether the writing failed, and then makes sure that it was taken
 * back.
 */
async function isTakenBack(
  { host, port }: ReturnType<typeof openInExcel>,
  batch: number,
  action: number | null,
): Promise<boolean> {
  const before = everything(host);
  host.failAt(batch, action);
  try {
    await port.write(again, refuse, unwatched);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    expect(everything(host)).toEqual(before);
    return true;
  }
}

test('wherever Excel fails while a summary is written, the workbook is as before or wholly written', async () => {
  await fc.assert(
    fc.asyncProperty(
      versionOf,
      hidingOf,
      fc.integer({ min: 0, max: 3 }),
      fc.option(fc.integer({ min: 0, max: 400 })),
      async (version, hiding, batch, action) => {
        const opened = await summarized(version, hiding);
        if (await isTakenBack(opened, batch, action)) return;
        const { host } = opened;
        expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
          '数据来源',
          '干部名册',
          '干部履职汇总',
          '样 表(1)',
          '别的 表',
        ]);
        expect(host.workbook.sheet('干部履职汇总')).toMatchObject({ visibility: hiding });
        expect(host.workbook.sheet('干部履职汇总').cells.get(9)?.get(1)?.value).toBe('干部6');
      },
    ),
    { numRuns: 60 },
  );
});

test('wherever the user turns to another workbook while a summary is written, all is as before or wholly written once they are back', async () => {
  const endings = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      versionOf,
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      async (version, batch, action, batches) => {
        const { host, port } = await touched(version);
        const before = everything(host);
        host.leaveAt(batch, action, batches);
        const ending = await port.write(again, refuse, unwatched).then(
          () => 'written',
          (error: unknown) => (error instanceof WorkbookError ? error.problem.reason : 'thrown'),
        );
        endings.add(ending);
        if (ending === 'otherWorkbook') expect(everything(host)).toEqual(before);
        else expect([ending, host.workbook.sheets.length]).toEqual(['written', 7]);
      },
    ),
    { numRuns: 40 },
  );
  expect([...endings].sort()).toEqual(['otherWorkbook', 'written']);
});

test('a form that a macro hid for good is written anew in three batches, and nothing is left of the old one', async () => {
  const { host, port } = await summarized(EXCEL_VERSIONS.microsoft365, 'VeryHidden');
  const before = host.batches.length;
  expect((await port.write(again, refuse, unwatched)).written[0]).toEqual({
    plan: 'cadreSummary',
    sheet: '干部履职汇总',
    replaced: true,
    hidden: true,
  });
  expect(host.batches.length - before).toBe(3);
  expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toContainEqual([
    '干部履职汇总',
    'VeryHidden',
  ]);
  expect(host.workbook.sheets).toHaveLength(5);
});

test('wherever putting a very hidden form in place breaks off, nothing is left over', async () => {
  for (let action = 0; action < 40; action += 2) {
    const opened = await summarized(EXCEL_VERSIONS.floor, 'VeryHidden');
    if (await isTakenBack(opened, 2, action)) continue;
    expect(opened.host.workbook.sheets).toHaveLength(5);
  }
});

/** The same, with something typed beside one form and something changed in another. */
async function touched(version: string): Promise<ReturnType<typeof openInExcel>> {
  const opened = await summarized(version);
  const { workbook } = opened.host;
  ensureCell(workbook.sheet('干部履职汇总'), { row: 30, column: 9 }).value = '待核实';
  ensureCell(workbook.sheet('样 表(1)'), { row: 4, column: 1 }).value = '改过';
  return opened;
}

test('wherever Excel fails while touched forms are kept, the workbook is as before or wholly written', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      versionOf,
      fc.integer({ min: 0, max: 2 }),
      fc.option(fc.integer({ min: 0, max: 60 })),
      async (version, batch, action) => {
        const opened = await touched(version);
        if (await isTakenBack(opened, batch, action)) {
          taken++;
          return;
        }
        const { workbook } = opened.host;
        expect(workbook.sheets.map(({ name }) => name)).toEqual([
          '数据来源',
          '干部名册',
          '干部履职汇总',
          '干部履职汇总（旧）',
          '样 表(1)',
          '样 表(1)（旧）',
          '别的 表',
        ]);
        expect(workbook.sheet('干部履职汇总（旧）')).toMatchObject({ names: [], visibility: 'Hidden' });
        expect(workbook.sheet('样 表(1)（旧）')).toMatchObject({ names: [] });
        expect(workbook.sheet('干部履职汇总').visibility).toBe('Visible');
      },
    ),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(0);
});

test('a failure between the deletions of old sheets and names ends in a workbook wholly written', async () => {
  const finished: number[] = [];
  for (let action = 0; action < 80; action++) {
    const { host, port } = await touched(EXCEL_VERSIONS.floor);
    const before = host.batches.length;
    host.failAt(2, action);
    const failed = await port.write(again, refuse, unwatched).then(
      () => false,
      () => true,
    );
    // Three batches and two that clear up: it broke off and was finished after all.
    if (!failed && host.batches.length - before === 5) {
      finished.push(action);
      expect(host.workbook.sheets.flatMap(({ names }) => names.map(({ name }) => name)).sort()).toEqual([
        'SLTZWRITTEN_cadreSummary',
        'SLTZWRITTEN_everyNode',
        'SLTZWRITTEN_sources',
        'SLTZ_cadreSummary',
        'SLTZ_everyNode',
        'SLTZ_sources',
      ]);
      expect(host.workbook.sheets).toHaveLength(7);
    }
  }
  // Four names and a sheet go: there are at least four places between them.
  expect(finished.length).toBeGreaterThanOrEqual(4);
});

test('the property sees both: failures that are taken back and writings that end well', async () => {
  const outcomes = await Promise.all(
    [0, 1, 2, 3].map(async (batch) => {
      const { host, port } = await summarized(EXCEL_VERSIONS.floor);
      host.failAt(batch);
      return port.write(again, refuse, unwatched).then(
        () => 'written',
        () => 'failed',
      );
    }),
  );
  // The first batch looks round, which is done once more with less where Excel refuses it.
  expect(outcomes).toEqual(['written', 'failed', 'failed', 'written']);
});

test('wherever Excel fails while cells are fixed, they hold what they held', async () => {
  const fixes = [
    { sheet: '干部名册', place: { row: 4, column: 2 }, fix: { before: '王伟', after: '王伟(民政办)', safe: true } },
    {
      sheet: '干部名册',
      place: { row: 5, column: 3 },
      fix: { before: '2013.5.6', after: 41_400, numberFormat: 'yyyy/m/d', safe: true },
    },
    {
      sheet: '干部名册',
      place: { row: 5, column: 4 },
      fix: { before: '  兼职 ', after: '兼职', numberFormat: '@', safe: true },
    },
  ];
  const contents = (host: ExcelHost): unknown =>
    [...host.workbook.sheet('干部名册').cells].map(([row, cells]) => [
      row,
      [...cells].map(([column, { value, formula, style }]) => [
        column,
        value,
        formula,
        style?.numberFormat ?? 'General',
      ]),
    ]);
  await fc.assert(
    fc.asyncProperty(
      versionOf,
      fc.integer({ min: 0, max: 1 }),
      fc.option(fc.integer({ min: 0, max: 25 })),
      async (version, batch, action) => {
        const { host, port } = openInExcel([cadresSheet], { version });
        const before = contents(host);
        host.failAt(batch, action);
        const failed = await port.applyFixes(fixes, unwatched).then(
          () => false,
          () => true,
        );
        if (failed) expect(contents(host)).toEqual(before);
        else expect(host.workbook.sheet('干部名册').cells.get(5)?.get(4)?.value).toBe('兼职');
      },
    ),
    { numRuns: 40 },
  );
});

test('a writing that cannot be taken back says which sheets are left of it', async () => {
  const { host, port } = await summarized(EXCEL_VERSIONS.floor);
  host.failAt(1, 200);
  host.failAt(2);
  await expect(port.write(again, refuse, unwatched)).rejects.toMatchObject({
    problem: { reason: 'halfWritten', sheets: ['正在生成', '正在生成 (2)', '正在生成 (3)'] },
  });
});
