import { createLedgers, createSample } from '../../src/app/create';
import { outcomeMessages } from '../../src/app/messages/outcomes';
import { performTask } from '../../src/commands/tasks';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import type { OfficeWorkbook } from '../../src/workbook/office/office-workbook';
import type { ExcelHost } from '../excel-host/host';
import { assertHostsContent, openInExcel } from '../workbook/office/support/open';

const WHEN = { today: dayOf(2014, 7, 5) ?? 0, time: '2014-07-05 10:32' };
const SUMMARIES = ['干部履职汇总', '板块汇总', '走访慰问汇总', '村级汇总', '校验结果'];

let host: ExcelHost;
let port: OfficeWorkbook;

beforeEach(() => {
  ({ host, port } = openInExcel([]));
});
afterEach(assertHostsContent);

/** What the user is told, in Chinese. */
const told = async (task: 'create' | 'validate' | 'summarize'): Promise<readonly string[]> =>
  (await performTask(task, port, WHEN)).sentences.map(({ zh }) => zh);

test('without ledgers the user is told to make them first', async () => {
  expect(await told('validate')).toEqual([outcomeMessages.noLedgers.zh, '请先点“新建台账”。']);
  expect(await told('summarize')).toEqual([outcomeMessages.noLedgers.zh, '请先点“新建台账”。']);
});

test('new ledgers are told of with the sheet that had to take another name', async () => {
  host.workbook.addSheet('填表说明');
  expect(await told('create')).toEqual([
    outcomeMessages.created.zh,
    expect.stringMatching(/“填表说明”.*没有动它.*“填表说明 \(2\)”/),
  ]);
  expect(await told('create')).toEqual([outcomeMessages.nothingMissing.zh]);
});

test('a check counts what it found, marks it, and says where a sheet could not be marked', async () => {
  await createSample(port, unwatched);
  host.typeIn('帮扶日志', 'C2', [['查无此人']]);
  const [found, ...others] = await told('validate');
  expect(found).toMatch(/^发现错误 1 处、提醒 \d+ 处，已在单元格上标出。/);
  expect(others).toEqual([]);
  host.typeIn('帮扶日志', 'C3', [['查无此人']]);
  host.workbook.sheet('帮扶日志').protected = true;
  const [unmarked, ...why] = await told('validate');
  expect(unmarked).toMatch(/^发现错误 2 处、提醒 \d+ 处。/);
  expect(why).toEqual([outcomeMessages.notMarked.zh, expect.stringContaining('“帮扶日志”受保护')]);
});

test('a summary names its sheets', async () => {
  await createSample(port, unwatched);
  const [summed, ...others] = await told('summarize');
  for (const sheet of SUMMARIES) expect(summed).toContain(sheet);
  expect(others).toEqual([]);
});

test('a summary sheet that the user changed is told of with the name it is kept under, a hidden one with how to see it', async () => {
  await createSample(port, unwatched);
  await told('summarize');
  host.typeIn('板块汇总', 'Z4', [['我的批注']]);
  host.workbook.sheet('村级汇总').visibility = 'Hidden';
  const [, ...others] = await told('summarize');
  expect(others).toEqual([
    expect.stringMatching(/“板块汇总”上有您改过.*“板块汇总（旧）”/),
    expect.stringMatching(/^“村级汇总”是隐藏的/),
  ]);
  expect(host.workbook.findSheet('板块汇总（旧）')).toBeDefined();
});

test('with errors nothing is summed up, and their number is told', async () => {
  await createSample(port, unwatched);
  host.typeIn('帮扶日志', 'C2', [['查无此人']]);
  expect(await told('summarize')).toEqual(['还有 1 个错误，没有汇总。点“打开面板”查看和改正。']);
  expect(host.workbook.sheets.some(({ name }) => SUMMARIES.includes(name))).toBe(false);
});

test('a sheet of the user’s own that is in the way is named and left alone', async () => {
  await createSample(port, unwatched);
  host.workbook.addSheet('板块汇总');
  expect(await told('summarize')).toEqual([expect.stringMatching(/^已有名为“板块汇总”的工作表/)]);
});

test('a protected summary sheet is named with what to do', async () => {
  await createSample(port, unwatched);
  await told('summarize');
  host.workbook.sheet('板块汇总').protected = true;
  expect(await told('summarize')).toEqual([expect.stringMatching(/^工作表“板块汇总”受保护，没有改动。/)]);
});

test('a workbook in which another one is in front is told of, in English too', async () => {
  await createLedgers(port, unwatched);
  host.focusOtherWorkbook(true);
  const {
    sentences: [sentence],
    detail,
  } = await performTask('create', port, WHEN);
  expect(sentence?.en).toMatch(/^Another workbook is in front/);
  expect(detail).toBeUndefined();
});

test('a fault of the program is told without its words, which wait in the details', async () => {
  const broken = { ...port, read: () => Promise.reject(new TypeError('boom')) };
  const { sentences, detail } = await performTask('validate', broken, WHEN);
  expect(sentences).toEqual([outcomeMessages.unexpected]);
  expect(detail).toMatch(/^TypeError: boom\n\s+at /);
});
