import { changesOf } from '../../../src/app/replacements/changes';
import { safelyFixable } from '../../../src/app/fix';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { fix } from '../../../src/taskpane/actions/fix';
import type { Tools } from '../../../src/taskpane/actions/tools';
import { validate } from '../../../src/taskpane/actions/validate';
import type { ExcelWorkspace } from '../../../src/taskpane/environment/workspace';
import { createPaneStore } from '../../../src/taskpane/state/store';
import { checkedOf, shownFindings } from '../../../src/taskpane/state/state';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { undoGroupClient } from '../../excel-host/undo-groups';
import { assertHostsContent, openInExcel, runtimeOf } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

test('in Excel all cells change in one step of undo, and what was chosen is offered the next time', async () => {
  const rows = sampleRows();
  const faulty = rows.AssistanceLog.map((row, index) => (index < 3 ? { ...row, occasion: '春节' } : row));
  const { host } = openInExcel([]);
  const port = officeWorkbook({ ...runtimeOf(host), run: undoGroupClient(host, 'merged').run });
  await port.write(ledgerPlans({ ...rows, AssistanceLog: faulty }), { onClash: 'refuse' }, unwatched);
  const store = createPaneStore();
  const tools: Tools = {
    workspace: { kind: 'excel', port, view: port, background: port } as unknown as ExcelWorkspace,
    dispatch: store.dispatch,
    state: store.state,
    clock: { now: () => new Date(2014, 6, 5) },
  };
  await validate(tools, unwatched);
  const checked = checkedOf(store.state());
  if (!checked) throw new Error('not checked');
  const chosen = [{ table: 'AssistanceLog', column: 'occasion', written: '春节', after: '重大节日' }] as const;
  await fix(tools, changesOf(checked, chosen), chosen, unwatched);
  expect(store.state().notice?.sentences).toEqual([{ name: 'fixedOneStep', params: { count: 3 } }]);
  expect(shownFindings(store.state()).filter(({ severity }) => severity === 'error')).toEqual([]);

  const column = checked.book.AssistanceLog.columns.occasion.sheetColumn ?? 0;
  const place = { row: 9, column };
  const before = faulty[7]?.occasion ?? null;
  await port.applyFixes([{ sheet: '帮扶日志', place, fix: { before, after: '春节', safe: false } }], unwatched);
  await validate(tools, unwatched);
  expect(safelyFixable(shownFindings(store.state())).map(({ fix: offered }) => offered?.after)).toEqual(['重大节日']);
});
