import { cellAddress, type CellValue } from '../../../src/model/cell';
import { unwatched } from '../../../src/model/progress';
import type { PlanNode } from '../../../src/model/plan';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import type { ExcelWorkspace, Workspace } from '../../../src/taskpane/environment/workspace';
import { createFileSession } from '../../../src/taskpane/pane/file-session';
import { createPaneSession, type PaneSession } from '../../../src/taskpane/pane/pane-session';
import { wordsIn } from '../../../src/taskpane/words/words';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { exceljsSnapshot } from '../../contract/exceljs-snapshot';
import { userSheet } from '../../contract/contract-plans';
import { sheetNamed } from '../../contract/contract-values';
import type { SheetSnapshot } from '../../contract/port-under-test';
import { undoGroupClient } from '../../excel-host/undo-groups';
import { hostSnapshot } from '../../workbook/office/support/host-snapshot';
import { laySheet } from '../../workbook/office/support/lay-plan';
import { assertHostsContent, openInExcel, runtimeOf } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

const FORM = '县里的花名册';

/** A county's list of six columns and four blank rows that a township has copied into its workbook. */
function formPlan(sheet: string) {
  const nodes: PlanNode[] = [
    { kind: 'style', range: { top: 2, left: 1, bottom: 7, right: 6 }, style: { border: { style: 'thin' } } },
    { kind: 'formula', at: { row: 7, column: 2 }, formula: 'COUNTA(C3:C6)', result: 0 },
  ];
  const blank: readonly CellValue[] = [null, null, null, null, null, null];
  return userSheet(
    sheet,
    [
      ['结对帮扶情况统计表'],
      ['序号', '村', '户主姓名', '帮扶干部', '联系方式', '银行卡号'],
      blank,
      blank,
      blank,
      blank,
      ['合计'],
    ],
    nodes,
  );
}

interface Township {
  readonly pane: PaneSession;
  readonly sheet: (name: string) => Promise<SheetSnapshot>;
  readonly others: () => Promise<unknown>;
}

const clock = { now: () => new Date(2014, 6, 5) };

async function begun(workspace: Workspace): Promise<PaneSession> {
  const pane = workspace.kind === 'file' ? createFileSession(workspace, clock) : createPaneSession(workspace, clock);
  pane.actions.read();
  await pane.runner.idle();
  return pane;
}

async function inExcel(...forms: readonly string[]): Promise<Township> {
  const { host } = openInExcel([]);
  const port = officeWorkbook({ ...runtimeOf(host), run: undoGroupClient(host, 'merged').run });
  await port.write(ledgerPlans(sampleRows()), { onClash: 'refuse' }, unwatched);
  for (const name of forms) laySheet(host, formPlan(name));
  const watching = () => Promise.resolve(() => Promise.resolve());
  const pane = await begun({
    kind: 'excel',
    port,
    view: port,
    background: port.background,
    watch: watching,
    watchReturn: () => () => undefined,
  } as unknown as ExcelWorkspace);
  const snapshot = () => hostSnapshot(host.workbook);
  return {
    pane,
    sheet: (name) => Promise.resolve(sheetNamed(snapshot(), name)),
    others: () => Promise.resolve(snapshot().sheets.filter(({ name }) => !forms.includes(name))),
  };
}

async function inPage(...forms: readonly string[]): Promise<Township> {
  const workbook = await openFileWorkbook(await newWorkbook([...ledgerPlans(sampleRows()), ...forms.map(formPlan)]));
  const nothing = (): void => undefined;
  const pane = await begun(fileWorkspace('台账.xlsx', workbook, { prepare: nothing, close: nothing }));
  const snapshot = async () => exceljsSnapshot(await workbook.save());
  return {
    pane,
    sheet: async (name) => sheetNamed(await snapshot(), name),
    others: async () => (await snapshot()).sheets.filter(({ name }) => !forms.includes(name)),
  };
}

/** What the pane says, in Chinese. */
function told({ store }: PaneSession): string {
  const words = wordsIn('zh');
  const sentences = store.state().notice?.sentences ?? [];
  return sentences.map((text) => ('zh' in text ? text.zh : words.say(text.name, text.params as never))).join('');
}

async function opened(pane: PaneSession, sheet: string): Promise<void> {
  pane.actions.forms.openSheet(sheet);
  await pane.runner.idle();
}

async function saved(pane: PaneSession): Promise<void> {
  pane.actions.forms.save();
  await pane.runner.idle();
}

describe.each([
  ['Excel', inExcel, '按一次 Ctrl+Z 全部撤销'],
  ['the page', inPage, '加的空行会留着'],
] as const)('in %s', (_, township, undoing) => {
  test('the county’s sheet is found, filled in place from the ledgers, and nothing else changes', async () => {
    const { pane, sheet, others } = await township(FORM);
    pane.actions.forms.choose();
    await pane.runner.idle();
    expect(pane.store.state().dialog).toEqual({ kind: 'form', sheets: [FORM] });
    await opened(pane, FORM);
    expect(pane.store.state().filling).toMatchObject({ kind: 'sheet', name: FORM, isFilled: false });
    const before = await others();
    await saved(pane);
    expect(told(pane)).toContain(`“${FORM}”已填`);
    expect(told(pane)).toContain('加了 45 行');
    expect(told(pane)).toContain(undoing);
    expect(told(pane)).toContain('对应关系记在台账里了');
    const { cells } = await sheet(FORM);
    const column = (number: number) =>
      Array.from({ length: 49 }, (__, at) => cells[cellAddress({ row: 3 + at, column: number })]);
    expect(column(1)).toEqual(Array.from({ length: 49 }, (__, at) => at + 1));
    expect(column(2)[0]).toBe('乌木村');
    expect(column(3).every((name) => typeof name === 'string' && name !== '')).toBe(true);
    expect(column(5).every((phone) => typeof phone === 'string')).toBe(true);
    expect(column(6).every((card) => card === undefined)).toBe(true);
    expect(cells['B52']).toMatchObject({ formula: 'COUNTA(C3:C51)' });
    expect(await others()).toEqual(before);
    expect(pane.store.state().filling).toMatchObject({ isFilled: true });
  });

  test('the next month’s sheet of the same form is filled as the last time', async () => {
    const { pane } = await township(FORM, '下个月的');
    await opened(pane, FORM);
    pane.actions.forms.column({ sheet: FORM, top: 2 }, 'F', 'remarks');
    await pane.runner.idle();
    await saved(pane);
    await opened(pane, '下个月的');
    expect(pane.store.state().filling).toMatchObject({ isKept: true });
  });

  test('one that was filled already is not filled over', async () => {
    const { pane, sheet } = await township(FORM);
    await opened(pane, FORM);
    await saved(pane);
    const once = await sheet(FORM);
    await opened(pane, FORM);
    await saved(pane);
    expect((await sheet(FORM)).cells).toEqual(once.cells);
  });
});

test('what the user typed into the form meanwhile is looked at first', async () => {
  const { pane, sheet } = await inPage(FORM);
  await opened(pane, FORM);
  pane.actions.enter([{ sheet: FORM, row: 3, column: 3, text: '张三' }]);
  await pane.editing?.settled();
  await saved(pane);
  expect(told(pane)).toContain('刚才有改动，什么也没有填');
  const { cells } = await sheet(FORM);
  expect([cells['C3'], cells['C4']]).toEqual(['张三', undefined]);
  expect(pane.store.state().filling).toMatchObject({ isFilled: false });
});

test('in the page one press of 撤销 empties what was filled', async () => {
  const { pane, sheet } = await inPage(FORM);
  const before = await sheet(FORM);
  await opened(pane, FORM);
  await saved(pane);
  pane.actions.undo();
  await pane.editing?.settled();
  const values = (cells: SheetSnapshot['cells']) => Object.values(cells).filter((cell) => typeof cell === 'string');
  expect(values((await sheet(FORM)).cells)).toEqual(values(before.cells));
  expect(pane.store.state().canUndo).toBe(false);
});
