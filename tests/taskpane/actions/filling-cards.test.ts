import ExcelJS from 'exceljs';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { createPaneSession, type PaneSession } from '../../../src/taskpane/pane/pane-session';
import type { FileWorkspace } from '../../../src/taskpane/environment/workspace';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: string;
}

async function cardFile(change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<File> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('联系卡');
  sheet.addRows([
    ['干部联系卡', null, null, null],
    ['户主姓名', null, '身份证号', null],
    ['所在村', null, '帮扶干部', null],
    ['走访次数（次）', null, '家庭年收入', null],
  ]);
  const line = { style: 'thin' } as const;
  for (const row of [2, 3, 4])
    for (const column of [1, 2, 3, 4])
      sheet.getCell(row, column).border = { top: line, bottom: line, left: line, right: line };
  change(sheet);
  const bytes = await book.xlsx.writeBuffer();
  return {
    name: '联系卡.xlsx',
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).slice().buffer),
  } as unknown as File;
}

async function opened(file: File): Promise<{ readonly pane: PaneSession; readonly given: Given[] }> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  const given: Given[] = [];
  const nothing = (): void => undefined;
  const workspace: FileWorkspace = {
    ...fileWorkspace('台账.xlsx', workbook, { prepare: nothing, close: nothing }),
    giveFile: (name, bytes, kind) => {
      given.push({ name, bytes, kind });
      return Promise.resolve();
    },
  };
  const pane = createPaneSession(workspace, { now: () => new Date(2014, 6, 5) });
  pane.actions.read();
  await pane.runner.idle();
  pane.actions.forms.open(file);
  await pane.runner.idle();
  return { pane, given };
}

test('a card is shown for the first household, then for the one that is chosen, and all are saved in one workbook', async () => {
  const { pane, given } = await opened(await cardFile());
  const shown = () => pane.store.state().filling?.sheets[0]?.cells.map(({ value }) => value);
  expect(pane.store.state().filling?.cards[0]).toMatchObject({ subject: 'household' });
  expect(shown()).toEqual(['陈大山', '519900196106050108', '乌木村', '周明远', 5]);
  pane.actions.forms.card({ subject: 'household', name: '乌木村-何桂芳' });
  await pane.runner.idle();
  expect(shown()?.slice(0, 1)).toEqual(['何桂芳']);
  pane.actions.forms.save();
  await pane.runner.idle();
  expect(given[0]?.name).toBe('联系卡（乌木村-何桂芳）.xlsx');
  pane.actions.forms.saveEach();
  await pane.runner.idle();
  expect(given[1]).toMatchObject({ name: '联系卡（已填 49 张）.xlsx', kind: 'xlsx' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((given[1]?.bytes ?? new Uint8Array()).slice().buffer);
  expect(book.worksheets).toHaveLength(49);
  expect(book.getWorksheet('乌木村-何桂芳')?.getCell('B2').value).toBe('何桂芳');
});

test('a card whose sheet cannot be copied comes as a file for each, in one zip', async () => {
  const { pane, given } = await opened(
    await cardFile((sheet) => {
      sheet.getCell('F1').value = { formula: '联系卡!B4', result: 0 };
    }),
  );
  pane.actions.forms.saveEach();
  await pane.runner.idle();
  expect(given.map(({ name, kind }) => [name, kind])).toEqual([['联系卡（已填 49 张）.zip', 'zip']]);
});
