import { check, locators } from '../../../../src/app/check';
import { samplePlans } from '../../../../src/app/create';
import { dayOf } from '../../../../src/model/day';
import type { SheetPlan } from '../../../../src/model/plan';
import { unwatched, type Work } from '../../../../src/model/progress';
import { ledgerPlans } from '../../../../src/plan/ledger-plans';
import { sampleRows } from '../../../../src/sample/sample';
import { openFileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { WorkbookError } from '../../../../src/workbook/port';
import { UnusableFile } from '../../../../src/xlsx/unusable-file';
import { protectSheet } from '../user-hand';
import { closeChannels, openBehindChannel } from './channel';

afterAll(closeChannels);

const today = dayOf(2014, 7, 1) ?? 0;

test('the sample township is read to be what it is read to be without a worker', async () => {
  const [near, far] = [
    await openFileWorkbook(await newWorkbook(samplePlans())),
    await openBehindChannel({ plans: samplePlans() }),
  ];
  expect(await far.read(locators, unwatched)).toEqual(await near.read(locators, unwatched));
  expect((await check(far, today, unwatched)).findings).toEqual((await check(near, today, unwatched)).findings);
  expect(await far.readGrid('帮扶日志')).toEqual(await near.readGrid('帮扶日志'));
  expect(await far.readGrid('没有的表')).toBeNull();
  expect(await far.save()).toEqual(await near.save());
});

test('rows that the page has do not come again; those of a changed sheet do', async () => {
  const workbook = await openBehindChannel({ plans: samplePlans() });
  const gridsOf = async () =>
    new Map((await workbook.read(locators, unwatched)).grids.map(({ table, values }) => [table, values]));
  const before = await gridsOf();
  const name = before.get('Cadres')?.[1]?.[0] ?? null;
  await workbook.applyFixes(
    [{ sheet: '干部名册', place: { row: 2, column: 1 }, fix: { before: name, after: '改名', safe: false } }],
    unwatched,
  );
  const after = await gridsOf();
  expect(after.get('AssistanceLog')).toBe(before.get('AssistanceLog'));
  expect(after.get('Cadres')?.[1]?.[0]).toBe('改名');
});

test('many rows come in several messages, in their order', async () => {
  const sample = sampleRows();
  const rows = Array.from({ length: 5000 }, (_, index) => ({ ...sample.AssistanceLog[0], remarks: `第${index}行` }));
  const workbook = await openBehindChannel({ plans: ledgerPlans({ ...sample, AssistanceLog: rows }) });
  const log = (await workbook.read(locators, unwatched)).grids.find(({ table }) => table === 'AssistanceLog');
  expect(log?.values.slice(1).map((row) => row.at(-1))).toEqual(rows.map(({ remarks }) => remarks));
});

test('two ledgers on one sheet get its rows once each', async () => {
  const workbook = await openBehindChannel({
    plans: [
      {
        id: 'mine',
        sheet: '两张表',
        stamp: null,
        nodes: [
          {
            kind: 'values',
            at: { row: 1, column: 1 },
            values: [
              ['甲', '乙', null, '丙', '丁'],
              [1, 2, null, 3, 4],
            ],
          },
          { kind: 'table', name: 'One', range: { top: 1, left: 1, bottom: 2, right: 2 }, style: 'TableStyleLight1' },
          { kind: 'table', name: 'Other', range: { top: 1, left: 4, bottom: 2, right: 5 }, style: 'TableStyleLight1' },
        ],
      },
    ],
  });
  const { grids } = await workbook.read(
    [
      { table: 'One', sheet: '一' },
      { table: 'Other', sheet: '二' },
    ],
    unwatched,
  );
  expect(grids.map(({ values }) => values)).toEqual(
    Array(2).fill([
      ['甲', '乙', null, '丙', '丁'],
      [1, 2, null, 3, 4],
    ]),
  );
});

test('a value far below the others comes with all the blank rows between', async () => {
  const workbook = await openBehindChannel({
    plans: [
      {
        id: 'mine',
        sheet: '远',
        stamp: null,
        nodes: [
          { kind: 'values', at: { row: 1, column: 1 }, values: [['近']] },
          { kind: 'values', at: { row: 190_000, column: 1 }, values: [['远']] },
        ],
      },
    ],
  });
  const grid = await workbook.readGrid('远');
  expect([grid?.values.length, grid?.values[0], grid?.values.at(-1)]).toEqual([190_000, ['近'], ['远']]);
});

test('progress comes out of the worker', async () => {
  const told: string[] = [];
  const workbook = await openBehindChannel({ plans: samplePlans() });
  await workbook.read(locators, {
    ...unwatched,
    report: ({ zh }) => {
      told.push(zh);
    },
  });
  expect(told).toContain('正在读取工作簿');
});

test('reading is left at once where it is cancelled, and the workbook can be used on', async () => {
  const workbook = await openBehindChannel({ plans: samplePlans() });
  const controller = new AbortController();
  const work: Work = { report: () => undefined, signal: controller.signal };
  const reading = workbook.read(locators, work);
  controller.abort(new Error('cancelled by the user'));
  await expect(reading).rejects.toBe(controller.signal.reason);
  await expect(workbook.read(locators, work)).rejects.toBe(controller.signal.reason);
  expect((await workbook.read(locators, unwatched)).grids).toHaveLength(locators.length);
});

test('a cancelled change rejects with the signal’s reason and changes nothing', async () => {
  const workbook = await openBehindChannel({ plans: samplePlans() });
  const before = await workbook.save();
  const controller = new AbortController();
  const writing = workbook.write(
    [{ id: 'findings', sheet: '校验结果', nodes: [], stamp: null }],
    { onClash: 'refuse' },
    { report: () => undefined, signal: controller.signal },
  );
  controller.abort();
  await expect(writing).rejects.toBe(controller.signal.reason);
  expect(await workbook.save()).toEqual(before);
});

test('what is the matter with a file is told as what it is', async () => {
  const bytes = new TextEncoder().encode('姓名,村\n王伟,乌木村\n');
  await expect(openBehindChannel({ bytes })).rejects.toMatchObject({ constructor: UnusableFile, reason: 'csv' });
});

test('a protected sheet is told as what it is', async () => {
  const plan = {
    id: 'findings',
    sheet: '校验结果',
    nodes: [],
    stamp: { cell: { row: 1, column: 1 }, text: '时间' },
  } satisfies SheetPlan;
  const near = await openFileWorkbook(await newWorkbook(samplePlans()));
  await near.write([plan], { onClash: 'refuse' }, unwatched);
  const workbook = await openBehindChannel({ bytes: await protectSheet('校验结果')(await near.save()) });
  await expect(workbook.write([plan], { onClash: 'refuse' }, unwatched)).rejects.toMatchObject({
    constructor: WorkbookError,
    problem: { reason: 'protectedSheets', sheets: ['校验结果'] },
  });
});

test('a worker that breaks down ends the work under way', async () => {
  let breakDown: (reason: Error) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    breakDown = reject;
  });
  const workbook = await openBehindChannel({ plans: samplePlans() }, lost);
  closeChannels();
  const saving = workbook.save();
  breakDown(new Error('out of memory'));
  await expect(saving).rejects.toThrow('out of memory');
});
