import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import type { ExcelWorkspace, Workspace } from '../../../src/taskpane/environment/workspace';
import { createFileSession } from '../../../src/taskpane/pane/file-session';
import { createPaneSession, type PaneSession } from '../../../src/taskpane/pane/pane-session';
import { ledgersOf } from '../../../src/taskpane/state/state';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { userSheet } from '../../contract/contract-plans';
import { undoGroupClient } from '../../excel-host/undo-groups';
import { assertHostsContent, openInExcel, runtimeOf } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

const OLD = [
  ['乌木村结对帮扶花名册'],
  ['户主姓名', '身份证号', '结对干部', '结对时间', '养了几头猪'],
  ['周大山', '519900195203040017', '王伟', 41_699, 3],
  ['吴小河', '519900196108120035', '王伟', '2014.3', 2],
];

async function oldFile(name: string, rows = OLD): Promise<File> {
  const bytes = await newWorkbook([userSheet('乌木村', rows)]);
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

const clock = { now: () => new Date(2014, 6, 5) };

async function opened(workspace: Workspace): Promise<PaneSession> {
  const pane = workspace.kind === 'file' ? createFileSession(workspace, clock) : createPaneSession(workspace, clock);
  pane.actions.read();
  await pane.runner.idle();
  return pane;
}

async function inFile() {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  const nothing = (): void => undefined;
  const workspace = fileWorkspace('台账.xlsx', workbook, { prepare: nothing, close: nothing });
  return { workbook, workspace, pane: await opened(workspace) };
}

const households = ({ store }: PaneSession): readonly (string | null)[] =>
  ledgersOf(store.state())?.book.Pairings.columns.household.values ?? [];

test('in the page rows come in as one step: the grid shows them, and one Ctrl+Z takes all of them back', async () => {
  const { workspace, pane } = await inFile();
  const before = households(pane);
  await workspace.sheets.open('结对帮扶');
  pane.actions.imports.open([await oldFile('旧表.xlsx')]);
  await pane.runner.idle();
  expect(pane.store.state().importing?.outcome.rows.Pairings).toHaveLength(2);
  expect(households(pane)).toEqual(before);
  pane.actions.imports.carryOver();
  await pane.runner.idle();
  const { notice, importing, canUndo, selected, unsaved } = pane.store.state();
  expect(notice?.intent).toBe('success');
  expect(importing).toBeNull();
  expect({ canUndo, unsaved }).toEqual({ canUndo: true, unsaved: true });
  expect(households(pane)).toEqual([...before, '周大山', '吴小河']);
  await workspace.sheets.open('结对帮扶');
  expect(selected?.sheet).toBe('结对帮扶');
  expect(workspace.sheets.shown('结对帮扶')?.values.flat()).toContain('周大山');
  pane.actions.undo();
  await pane.editing?.settled();
  expect(households(pane)).toEqual(before);
  expect(workspace.sheets.shown('结对帮扶')?.values.flat()).not.toContain('周大山');
  expect(pane.store.state().canUndo).toBe(false);
  const sentences = () => pane.store.state().notice?.sentences;
  expect(sentences()).toEqual([{ name: 'undone', params: { count: 9 } }]);
  pane.actions.redo();
  await pane.editing?.settled();
  expect(sentences()).toEqual([{ name: 'redone', params: { count: 9 } }]);
  expect(households(pane)).toEqual([...before, '周大山', '吴小河']);
});

test('what the user corrects is what comes over, and is taken so the next time', async () => {
  const { pane } = await inFile();
  const { imports } = pane.actions;
  imports.open([await oldFile('一.xlsx')]);
  await pane.runner.idle();
  imports.column(0, 5, 'remarks');
  await pane.runner.idle();
  imports.column(0, 4, null);
  await pane.runner.idle();
  imports.carryOver();
  await pane.runner.idle();
  const pairings = ledgersOf(pane.store.state())?.book.Pairings.columns;
  expect(pairings?.remarks.values.slice(-2)).toEqual(['3', '2']);
  expect(pairings?.from.raw.slice(-2)).toEqual([null, null]);
  const others = [...OLD.slice(0, 2), ['郑秀英', '519900195203040033', '王伟', 41_699, 4]];
  imports.open([await oldFile('二.xlsx', others)]);
  await pane.runner.idle();
  expect(pane.store.state().importing?.outcome.rows.Pairings).toMatchObject([
    { cells: { household: '郑秀英', remarks: '4', from: null } },
  ]);
});

test('what the user corrected stays when a tab is looked at, and is there on coming back', async () => {
  const { pane } = await inFile();
  pane.actions.imports.open([await oldFile('旧表.xlsx')]);
  await pane.runner.idle();
  pane.actions.imports.column(0, 5, 'remarks');
  await pane.runner.idle();
  const corrected = pane.store.state().importing;
  pane.actions.showTab('ledgers');
  expect(pane.store.state()).toMatchObject({ tab: 'ledgers', isAside: true });
  pane.actions.resume();
  expect(pane.store.state().isAside).toBe(false);
  expect(pane.store.state().importing).toBe(corrected);
  pane.actions.validate();
  await pane.runner.idle();
  expect(pane.store.state()).toMatchObject({ tab: 'findings', isAside: true });
  expect(pane.store.state().importing).toBe(corrected);
});

test('rows that came into the ledgers meanwhile are shown before anything is carried over', async () => {
  const { workbook, pane } = await inFile();
  pane.actions.imports.open([await oldFile('旧表.xlsx')]);
  await pane.runner.idle();
  const shown = pane.store.state().importing?.outcome.rows.Pairings?.[0];
  const { book } = ledgersOf(pane.store.state()) ?? {};
  const lastRow = book?.Pairings.sheetRows.at(-1) ?? 0;
  const cells = new Map(
    ['village', 'household', 'cadre'].map((key) => [
      Object.entries(book?.Pairings.columns ?? {}).find(([name]) => name === key)?.[1].sheetColumn ?? 0,
      String(shown?.cells[key]),
    ]),
  );
  await workbook.addRows([{ sheet: '结对帮扶', lastRow, rows: [cells] }], unwatched);
  pane.actions.imports.carryOver();
  await pane.runner.idle();
  const { notice, importing } = pane.store.state();
  expect(notice?.intent).toBe('warning');
  expect(importing?.outcome.present).toHaveLength(1);
  expect(importing?.outcome.rows.Pairings).toHaveLength(1);
});

test('of several files one that cannot be read is named, and nothing is shown', async () => {
  const { pane } = await inFile();
  const broken = { name: '坏的.xlsx', arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)) } as unknown as File;
  pane.actions.imports.open([await oldFile('旧表.xlsx'), broken]);
  await pane.runner.idle();
  const { notice, importing } = pane.store.state();
  expect(JSON.stringify(notice?.sentences)).toContain('坏的.xlsx');
  expect(importing).toBeNull();
});

test('in Excel all rows come in as one step of undo, with the marks of the check', async () => {
  const { host } = openInExcel([]);
  const port = officeWorkbook({ ...runtimeOf(host), run: undoGroupClient(host, 'merged').run });
  await port.write(ledgerPlans(sampleRows()), { onClash: 'refuse' }, unwatched);
  const workspace = { kind: 'excel', port, view: port, background: port } as unknown as ExcelWorkspace;
  const pane = await opened(workspace);
  const before = households(pane);
  pane.actions.imports.open([await oldFile('旧表.xlsx')]);
  await pane.runner.idle();
  pane.actions.imports.carryOver();
  await pane.runner.idle();
  const { notice } = pane.store.state();
  expect(notice?.sentences.map((sentence) => ('zh' in sentence ? sentence.zh : ''))).toEqual([
    '已带入 2 行：结对帮扶 2 行。',
    '不要的话，按一次 Ctrl+Z 全部撤销。',
  ]);
  expect(households(pane)).toEqual([...before, '周大山', '吴小河']);
});
