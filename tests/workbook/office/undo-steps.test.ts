import { unwatched } from '../../../src/model/progress';
import { officeWorkbook, type OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import type { CellFix } from '../../../src/workbook/port';
import type { Finding } from '../../../src/model/finding';
import { cadresLocator, cadresSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type ExcelHost } from '../../excel-host/host';
import { undoGroupClient, type UndoGroupClient, type UndoGroups } from '../../excel-host/undo-groups';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

const fix = (before: string, after: string): CellFix => ({
  sheet: '干部名册',
  place: { row: 5, column: 4 },
  fix: { before, after, safe: true },
});
const finding: Finding = {
  code: 'C108',
  severity: 'warning',
  table: 'Cadres',
  sheet: '干部名册',
  row: 4,
  column: '姓名',
  address: '干部名册!B4',
  value: '王伟',
  params: {},
};

interface Opened extends UndoGroupClient {
  readonly host: ExcelHost;
  readonly port: OfficeWorkbook;
}

function openWith(groups: UndoGroups, version: string = EXCEL_VERSIONS.microsoft365): Opened {
  const { host } = openInExcel([cadresSheet], { version });
  const client = undoGroupClient(host, groups);
  return { host, ...client, port: officeWorkbook({ ...runtimeOf(host), run: client.run }) };
}

/** 修复 as the pane does it: changes a cell, reads again, marks. Answers whether one Ctrl+Z takes it all back. */
async function fixAll({ port }: Opened, before: string, after: string): Promise<boolean> {
  const { result, oneStep } = await port.inOneStep(async () => {
    const outcome = await port.applyFixes([fix(before, after)], unwatched);
    await port.read([cadresLocator], unwatched);
    await port.mark([finding], unwatched);
    return outcome;
  }, unwatched);
  expect(result.applied).toHaveLength(1);
  return oneStep;
}

const state = ({ host }: Opened): unknown => {
  const sheet = host.workbook.sheet('干部名册');
  return [sheet.cells.get(5)?.get(4)?.value, sheet.conditionalFormats.map(({ areas }) => areas)];
};
const marked = [[{ top: 4, left: 2, bottom: 4, right: 2 }]];

test('where Excel groups undo steps, fixes and marks are one', async () => {
  const opened = openWith('merged');
  expect(await fixAll(opened, '  兼职 ', '兼职')).toBe(true);
  expect([state(opened), opened.asked]).toEqual([['兼职', marked], [true]]);
});

test('a client that does not know of grouping does the same, and it is not called one step', async () => {
  const opened = openWith('unknown');
  expect(await fixAll(opened, '  兼职 ', '兼职')).toBe(false);
  expect([state(opened), opened.asked]).toEqual([['兼职', marked], [true]]);
});

test('an Excel from before grouping is not asked for it', async () => {
  const opened = openWith('merged', EXCEL_VERSIONS.ltsc2024);
  expect(await fixAll(opened, '  兼职 ', '兼职')).toBe(false);
  expect(opened.asked).toEqual([false]);
});

test.each([0, 1, 2, 4])(
  'where Excel refuses the group at batch %i, all is done without it and not called one step; it is not asked for again',
  async (batch) => {
    const opened = openWith(batch);
    expect(await fixAll(opened, '  兼职 ', '兼职')).toBe(false);
    expect(state(opened)).toEqual(['兼职', marked]);
    expect(await fixAll(opened, '兼职', '专职')).toBe(false);
    expect(state(opened)).toEqual(['专职', marked]);
    expect(opened.asked.filter(Boolean)).toHaveLength(1);
  },
);

test.each([0, 1])('a fix by itself is made where Excel refuses the group at batch %i', async (batch) => {
  const opened = openWith(batch);
  expect((await opened.port.applyFixes([fix('  兼职 ', '兼职')], unwatched)).applied).toHaveLength(1);
  await opened.port.mark([finding], unwatched);
  expect(state(opened)).toEqual(['兼职', marked]);
  expect(opened.asked).toEqual([true, false, false]);
});

test('what Excel refuses without a group too is told as it is, and grouping is asked for again', async () => {
  const opened = openWith('merged');
  opened.host.failAt(0);
  opened.host.failAt(1);
  await expect(opened.port.applyFixes([fix('  兼职 ', '兼职')], unwatched)).rejects.toMatchObject({
    problem: { reason: 'refused' },
  });
  expect(await fixAll(opened, '  兼职 ', '兼职')).toBe(true);
});
