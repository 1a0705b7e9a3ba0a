import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { formCellLines, formListLines } from '../../../src/app/fill/form-lines';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { createFileSession } from '../../../src/taskpane/pane/file-session';
import type { PaneSession } from '../../../src/taskpane/pane/pane-session';
import { checkedOf } from '../../../src/taskpane/state/state';
import type { FileWorkspace } from '../../../src/taskpane/environment/workspace';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { readForeignWorkbook } from '../../../src/workbook/file/read-foreign';
import type { CellValue } from '../../../src/model/cell';
import { unwatched } from '../../../src/model/progress';
import { userSheet } from '../../contract/contract-plans';

const LINES = { kind: 'style' as const, style: { border: 'thin' as const } };

/** A county's list of six columns and four empty rows, and below it nothing. */
const LIST: readonly (readonly CellValue[])[] = [
  ['结对帮扶情况统计表'],
  ['序号', '村', '户主姓名', '帮扶干部', '联系方式', '银行卡号'],
  ...Array.from({ length: 4 }, () => [null, null, null, null, null, null]),
  ['合计'],
];
const LABELS: readonly (readonly CellValue[])[] = [
  ['工作进展', null],
  ['走访次数', null],
  ['基础设施建设资金（元）', null],
  ['群众满意度', null],
];

const drawn = (rows: number, columns: number) =>
  ({ ...LINES, range: { top: 1, left: 1, bottom: rows, right: columns } }) as never;

async function formFile(name: string, values: readonly (readonly CellValue[])[]): Promise<File> {
  const width = Math.max(...values.map((row) => row.length));
  const bytes = await newWorkbook([userSheet('表', values, [drawn(values.length, width)])]);
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
}

interface Opened {
  readonly pane: PaneSession;
  readonly given: { name: string; bytes: Uint8Array }[];
}

async function township(): Promise<Opened> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  const given: { name: string; bytes: Uint8Array }[] = [];
  const nothing = (): void => undefined;
  const workspace: FileWorkspace = {
    ...fileWorkspace('台账.xlsx', workbook, { prepare: nothing, close: nothing }),
    giveFile: (name, bytes) => {
      given.push({ name, bytes });
      return Promise.resolve();
    },
  };
  const pane = createFileSession(workspace, { now: () => new Date(2014, 6, 5) });
  pane.actions.read();
  await pane.runner.idle();
  return { pane, given };
}

const linesOf = ({ store }: PaneSession) => {
  const { filling } = store.state();
  if (!filling) throw new Error('no form is shown');
  const { proposed, map, sheets, isKept } = filling;
  return {
    lists: formListLines(proposed, map, sheets, isKept),
    cells: formCellLines(proposed, map, sheets, isKept),
    isKept,
  };
};

/** The cells of a saved form, row by row. */
async function cellsOf(bytes: Uint8Array | undefined): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readForeignWorkbook(bytes ?? new Uint8Array(), unwatched);
  return sheets[0]?.values ?? [];
}

test('each column of a form is shown with what fills it, corrected, and saved as a copy', async () => {
  const { pane, given } = await township();
  const { forms } = pane.actions;
  forms.open(await formFile('花名册.xlsx', LIST));
  await pane.runner.idle();
  const [list] = linesOf(pane).lists;
  expect(list).toMatchObject({ sheet: '表', top: 2, source: 'Pairings', rows: 49 });
  expect(list?.columns.map(({ letters, key }) => [letters, key])).toEqual([
    ['B', 'village'],
    ['C', 'household'],
    ['D', 'cadre'],
    ['E', expect.any(String)],
    ['F', null],
  ]);
  forms.column({ sheet: '表', top: 2 }, 'E', 'phone');
  await pane.runner.idle();
  forms.filter({ sheet: '表', top: 2 }, { key: 'village', value: '乌木村' });
  await pane.runner.idle();
  const [changed] = linesOf(pane).lists;
  expect(changed?.columns[3]).toMatchObject({ key: 'phone', sure: 1, reason: { zh: '您选的' } });
  expect(changed?.columns[0]?.samples).toEqual(['乌木村', '乌木村', '乌木村']);
  expect(changed?.columns[4]?.samples).toEqual([]);
  expect(changed?.filter).toEqual({ village: ['乌木村'] });
  forms.save();
  await pane.runner.idle();
  expect(pane.store.state().notice?.intent).toBe('success');
  expect(given.map(({ name }) => name)).toEqual(['花名册（已填）.xlsx']);
  const rows = (await cellsOf(given[0]?.bytes)).slice(2, -1);
  expect(rows).toHaveLength(changed?.rows ?? 0);
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['乌木村']));
  expect(rows[0]?.[0]).toBe(1);
  expect(String(rows[0]?.[4])).toMatch(/^1\d{10}$/);
});

test('the next month the same form is filled as the last time; another form is proposed afresh', async () => {
  const { pane } = await township();
  const { forms } = pane.actions;
  forms.open(await formFile('六月.xlsx', LIST));
  await pane.runner.idle();
  forms.column({ sheet: '表', top: 2 }, 'F', 'remarks');
  await pane.runner.idle();
  forms.save();
  await pane.runner.idle();
  forms.close();
  forms.open(await formFile('七月.xlsx', [['七月的'], ...LIST.slice(1)]));
  await pane.runner.idle();
  const { lists, isKept } = linesOf(pane);
  expect(isKept).toBe(true);
  expect(lists[0]?.columns[4]).toMatchObject({ key: 'remarks', reason: { zh: '和上次一样' } });
  const [title, header = [], ...rest] = LIST;
  forms.open(await formFile('别的.xlsx', [title ?? [], [...header.slice(0, 4), '电话', '民族'], ...rest]));
  await pane.runner.idle();
  expect(linesOf(pane).isKept).toBe(false);
});

test('a labelled cell takes the figure that the user chose, in the unit that the label names', async () => {
  const { pane, given } = await township();
  const { forms } = pane.actions;
  forms.open(await formFile('统计.xlsx', LABELS));
  await pane.runner.idle();
  const cells = linesOf(pane).cells;
  expect(cells.map(({ address }) => address)).toEqual(expect.arrayContaining(['B2', 'B3', 'B4']));
  expect(cells.find(({ address }) => address === 'B4')).toMatchObject({ path: null });
  forms.cell('表', 'B3', 'sectionTotals.基础设施建设.funds');
  await pane.runner.idle();
  forms.save();
  await pane.runner.idle();
  const section = pane.store
    .state()
    .filling?.knowledge.sources.get('sectionTotals')
    ?.find(({ values }) => values['section'] === '基础设施建设');
  const funds = section?.values['funds'] as { readonly amount: number; readonly unit: string };
  expect(funds.unit).toBe('万元');
  const saved = await cellsOf(given[0]?.bytes);
  expect(saved[2]?.[1]).toBe((funds.amount / 1_000_000) * 10_000);
  expect(saved[3]?.[1] ?? null).toBeNull();
});

test('where the ledgers changed meanwhile the form is filled anew and shown before it is saved', async () => {
  const { pane, given } = await township();
  pane.actions.forms.open(await formFile('花名册.xlsx', LIST));
  await pane.runner.idle();
  pane.actions.enter([{ sheet: '结对帮扶', row: 2, column: 2, text: '平桥村' }]);
  await pane.editing?.settled();
  pane.actions.forms.save();
  await pane.runner.idle();
  await pane.editing?.settled();
  expect(given).toEqual([]);
  expect(pane.store.state().notice?.intent).toBe('warning');
  // What is corrected from then on goes by the ledgers as they are now.
  pane.actions.forms.filter({ sheet: '表', top: 2 }, { key: 'village', value: '平桥村' });
  await pane.runner.idle();
  const villages = checkedOf(pane.store.state())?.book.Pairings.columns.village.values ?? [];
  expect(villages[0]).toBe('平桥村');
  expect(linesOf(pane).lists[0]?.rows).toBe(villages.filter((village) => village === '平桥村').length);
  pane.actions.forms.save();
  await pane.runner.idle();
  expect(given).toHaveLength(1);
});
