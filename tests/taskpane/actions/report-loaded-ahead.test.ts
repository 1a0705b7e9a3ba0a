import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { createFileSession } from '../../../src/taskpane/pane/file-session';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';

const mockLoaded: string[] = [];
jest.mock('../../../src/app/report-docx', () => {
  mockLoaded.push('docx');
  return { reportDocx: () => Promise.resolve(new Uint8Array()) };
});
jest.mock('../../../src/app/report-page', () => {
  mockLoaded.push('page');
  return { reportPage: () => '' };
});

test('what saves a draft is loaded when the draft is shown, so that the first press does not wait for it', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  const nothing = (): void => undefined;
  const pane = createFileSession(fileWorkspace('台账.xlsx', workbook, { prepare: nothing, close: nothing }), {
    now: () => new Date(2014, 6, 5),
  });
  pane.actions.read();
  await pane.runner.idle();
  expect(mockLoaded).toEqual([]);
  pane.actions.draftReport();
  await pane.runner.idle();
  expect(pane.store.state().drafted).not.toBeNull();
  await new Promise(setImmediate);
  expect([...mockLoaded].sort()).toEqual(['docx', 'page']);
});
