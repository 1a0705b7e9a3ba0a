import type { DropdownChange } from '../../../src/model/dropdown-change';
import type { SheetPlan, ValidationNode } from '../../../src/model/plan';
import { rangeAddress } from '../../../src/model/cell';
import { unwatched } from '../../../src/model/progress';
import { replaceDropdowns } from '../../../src/workbook/office/dropdowns/replace-dropdowns';
import { inExcel } from '../../../src/workbook/office/session';
import { WorkbookError } from '../../../src/workbook/port';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { userSheet } from '../../contract/contract-plans';
import { undoGroupClient } from '../../excel-host/undo-groups';
import { assertHostsContent, openInExcel, runtimeOf } from './support/open';

afterEach(assertHostsContent);

const ROWS = 400;
const values = [['姓名', '时机'], ...Array.from({ length: ROWS }, (_, row) => [`干部${row}`, '日常'])];
const OWN = ['日常', '重大节日'];

const validation = (top: number, bottom: number, choices = OWN): ValidationNode => ({
  kind: 'validation',
  range: { top, left: 2, bottom, right: 2 },
  rule: { type: 'list', values: choices },
  prompt: { title: '时机', text: '选一个' },
  error: { level: 'warning', title: '时机', text: '旧' },
});

/** The log as a table: rows that a user pasted in have a dropdown of their own. */
const log: SheetPlan = userSheet('帮扶日志', values, [
  {
    kind: 'table',
    name: 'AssistanceLog',
    range: { top: 1, left: 1, bottom: ROWS + 1, right: 2 },
    style: 'TableStyleLight9',
  },
  { kind: 'name', name: 'OccasionsList', formula: '帮扶日志!$B$2:$B$9' },
  validation(2, 150),
  validation(151, 153, ['节日']),
  validation(154, 300),
  validation(302, ROWS + 1),
]);

const change: DropdownChange = {
  sheet: '帮扶日志',
  range: { top: 2, left: 2, bottom: 1_048_576, right: 2 },
  before: { values: OWN, refusal: '旧' },
  after: { rule: { type: 'listFrom', formula: 'OccasionsList' }, refusal: '新' },
};

test('a long column is halved until each part is of one kind, in few batches, and written in few blocks', async () => {
  const { host, port } = openInExcel([log]);
  const before = host.batches.length;
  const { changed, left } = await port.replaceDropdowns([change], unwatched);
  expect(changed.map(({ range }) => rangeAddress(range))).toEqual(['B2:B150', 'B154:B300', `B302:B${ROWS + 1}`]);
  expect(left.map(({ range, reason }) => [rangeAddress(range), reason])).toEqual([['B151:B153', 'other']]);
  // Two looks around, nine halvings of 400 rows, one writing.
  expect(host.batches.length - before).toBeLessThanOrEqual(13);
});

/** What restricts the cells: by block, in whatever order Excel holds them. */
function restrictions({ workbook }: ReturnType<typeof openInExcel>['host']): unknown {
  const { validations } = workbook.sheet('帮扶日志');
  return validations
    .flatMap(({ areas, ...told }) => areas.map((area) => JSON.stringify([rangeAddress(area), told])))
    .toSorted();
}

test('wherever Excel breaks off while it writes, all is taken back', async () => {
  const tried = openInExcel([log]);
  await tried.port.replaceDropdowns([change], unwatched);
  const writing = tried.host.batches.length - 1;
  for (const action of [0, 2, 4, 6, 8]) {
    const { host } = openInExcel([log]);
    const before = restrictions(host);
    host.failAt(writing, action);
    const broken = inExcel(runtimeOf(host), unwatched, (session) => replaceDropdowns(session, [change]));
    await expect(broken).rejects.toBeInstanceOf(WorkbookError);
    expect(restrictions(host)).toEqual(before);
  }
  expect(restrictions(tried.host)).not.toEqual(restrictions(openInExcel([log]).host));
});

test('it is asked for as one step of undo', async () => {
  const { host } = openInExcel([log]);
  const client = undoGroupClient(host, 'merged');
  await officeWorkbook({ ...runtimeOf(host), run: client.run }).replaceDropdowns([change], unwatched);
  expect(client.asked).toEqual([true]);
});
