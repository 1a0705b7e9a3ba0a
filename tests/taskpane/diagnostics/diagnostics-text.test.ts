import { check, type Checked } from '../../../src/app/check';
import { createSample } from '../../../src/app/create';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { diagnosticsText, type DiagnosticFacts } from '../../../src/taskpane/diagnostics/diagnostics-text';
import { errorReportOf } from '../../../src/taskpane/notices/error-report';
import { reduce, type PaneEvent } from '../../../src/taskpane/state/reducer';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { errorNotice } from '../../../src/taskpane/notices/error-notice';
import { WorkbookError } from '../../../src/workbook/port';
import type { ExcelHost } from '../../excel-host/host';
import { openInExcel } from '../../workbook/office/support/open';

const after = (events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState);

const facts = (state: PaneState): DiagnosticFacts => ({
  state,
  build: { version: '0.1.0', commit: '98ffba63e3', time: '2026-11-27T06:10Z' },
  host: {
    host: 'Excel',
    platform: 'PC',
    version: '16.0.18925.20000',
    displayLanguage: 'zh-CN',
    contentLanguage: 'en-US',
    requirementSets: [
      { name: 'ExcelApi', version: '1.20' },
      { name: 'ExcelApiOnline', version: null },
    ],
  },
  language: 'zh',
  theme: 'dark',
  window: { width: 350, height: 700, scale: 1.5 },
  agent: 'Mozilla/5.0 Edg/142.0',
  now: new Date(2026, 10, 27, 14, 32),
});
const lines = (state: PaneState): readonly string[] => diagnosticsText(facts(state)).split('\n');

/** The sample township in which cells, a sheet and a remark were written over, checked. */
async function faultyTownship(): Promise<{ readonly host: ExcelHost; readonly checked: Checked }> {
  const { host, port } = openInExcel([]);
  await createSample(port, unwatched);
  host.typeIn('帮扶日志', 'C2', [['查无此人密']]);
  host.typeIn('结对帮扶', 'A2', [['机密甲乙丙']]);
  host.typeIn('项目台账', 'C2', [['绝密工程']]);
  host.workbook.addSheet('内部名单密');
  host.typeIn('内部名单密', 'A1', [['不可外传']]);
  return { host, checked: await check(port, dayOf(2014, 7, 5) ?? 0, unwatched) };
}

test('before anything was read, it tells build, host, languages and look', () => {
  expect(lines(initialState)).toEqual([
    '[双联台账 诊断信息 / Linked Ledgers diagnostics]',
    'time: 2026-11-27 14:32 (UTC+8)',
    'build: 0.1.0 98ffba63e3 2026-11-27T06:10Z',
    'host: Excel PC 16.0.18925.20000',
    'sets: ExcelApi 1.20, ExcelApiOnline -',
    'languages: pane zh, display zh-CN, content en-US',
    'look: theme dark, pane 350x700 @1.5',
    'agent: Mozilla/5.0 Edg/142.0',
    'workbook: unread',
    'runs: checked -, summed up -, writes 0, outdated ledgers 0',
    'last error: none',
  ]);
});

test('of a workbook without ledgers it counts the sheets', () => {
  expect(lines(after([{ type: 'foreign', sheets: ['密一', '密二'] }]))).toContain(
    'workbook: none of the ledgers, 2 sheets',
  );
});

test('the last error is told with what was under way, and outlives its notice', () => {
  const failed = after([
    { type: 'started', task: 'summarize' },
    { type: 'noticed', notice: errorNotice(new WorkbookError({ reason: 'refused', code: 'GeneralException' })) },
    { type: 'ended' },
    { type: 'noticed', notice: null },
  ]);
  expect(lines(failed)).toContain('last error: WorkbookError refused (during summarize)');
  const uncaught = reduce(failed, { type: 'failed', failure: errorReportOf(new RangeError('x')) });
  expect(lines(uncaught)).toContain('last error: RangeError');
});

test('of the ledgers it counts rows and findings, and holds not one text of the workbook', async () => {
  const { host, checked } = await faultyTownship();
  const [finding] = checked.findings;
  if (!finding) throw new Error('nothing was found');
  const state = after([
    { type: 'validated', checked, stale: [{ sheet: '内部名单密', rowsBefore: 1, rowsNow: 2 }], time: '10:32' },
    { type: 'filtered', filter: { text: '查无此人密' } },
    { type: 'traced', traced: { title: '机密甲乙丙', value: '绝密工程', trace: {} as never } },
    { type: 'selected', cell: { sheet: '内部名单密', place: { row: 1, column: 1 } } },
    { type: 'asked', dialog: { kind: 'clash', clashes: [{ plan: '板块汇总', sheet: '内部名单密' }], force: false } },
    {
      type: 'noticed',
      notice: errorNotice(
        new WorkbookError({ reason: 'halfWritten', sheets: ['内部名单密'] }, { cause: new Error('查无此人密') }),
      ),
    },
  ]);
  const text = diagnosticsText(facts(state));
  expect(text).toMatch(
    /^rows: Profile \d+, .*Cadres \d+, Pairings \d+, AssistanceLog [1-9]\d*, Projects [1-9]\d*(?:, \w+ \d+)*$/m,
  );
  expect(text).toMatch(/^findings: [1-9]\d* errors, \d+ warnings, \d+ notes \(.*R201x\d+.*\)$/m);
  expect(text).toContain('last error: WorkbookError halfWritten < Error');

  const written = host.workbook.sheets.flatMap(({ name, cells }) => [
    name,
    ...[...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value ?? ''))),
  ]);
  // Single digits and letters stand in every text; what identifies anything is longer.
  const telling = new Set(written.filter((value) => /[\u4e00-\u9fff]|\d{5,}/.test(value)));
  expect(telling.size).toBeGreaterThan(100);
  expect([...telling].filter((value) => text.includes(value))).toEqual([]);
  // The one line in Chinese is the title.
  expect(text.split('\n').slice(1).join('\n')).not.toMatch(/[\u4e00-\u9fff]/);
});
