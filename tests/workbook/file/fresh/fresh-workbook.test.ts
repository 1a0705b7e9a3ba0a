import { locators } from '../../../../src/app/locators';
import { blankPlans, samplePlans } from '../../../../src/app/create';
import { dayOf } from '../../../../src/model/day';
import type { SheetPlan } from '../../../../src/model/plan';
import { unwatched } from '../../../../src/model/progress';
import { openFileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { FreshWorkbook } from '../../../../src/workbook/file/fresh/fresh-workbook';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';
import { check } from '../../../../src/app/check';
import { summarize } from '../../../../src/app/summarize';

const packedFrom = async (plans: readonly SheetPlan[]) => openFileWorkbook(await newWorkbook(plans));

/** A fresh workbook and how often it was packed. */
function freshWorkbook(plans: readonly SheetPlan[]) {
  const pack = jest.fn(() => packedFrom(plans));
  return { workbook: new FreshWorkbook(plans, pack), pack };
}

/** Blanks on every side, text that is blank, a merge, formulas, a table beside. */
const oddPlans: readonly SheetPlan[] = [
  {
    id: 'odd',
    sheet: '怪表',
    stamp: null,
    nodes: [
      {
        kind: 'values',
        at: { row: 3, column: 2 },
        values: [[null, '甲', null], ['', 1.5, true], [], [null, null, '末']],
      },
      { kind: 'values', at: { row: 3, column: 3 }, values: [['乙']] },
      { kind: 'formula', at: { row: 8, column: 5 }, formula: '1+1', result: 2 },
      { kind: 'merge', range: { top: 3, left: 2, bottom: 3, right: 3 } },
      { kind: 'table', name: 'Odd', range: { top: 3, left: 2, bottom: 6, right: 4 }, style: 'TableStyleLight1' },
      { kind: 'values', at: { row: 3, column: 2 }, values: [['子', '乙', '丙']] },
    ],
  },
  { id: 'blank', sheet: '空表', stamp: null, nodes: [] },
];

test.each([
  ['the sample township', samplePlans()],
  ['a blank workbook', blankPlans()],
  ['a sheet with gaps', oddPlans],
])('%s is read from its plans as it is read from its file', async (_, plans) => {
  const { workbook, pack } = freshWorkbook(plans);
  const packed = await packedFrom(plans);
  const wanted = [...locators, { table: 'Odd', sheet: '别名' }];
  const [told, read] = [await workbook.read(wanted, unwatched), await packed.read(wanted, unwatched)];
  expect(told.grids.length).toBeGreaterThan(0);
  // What the file's reader tells beyond the cells is compared where it tells it.
  const comparable = (content: typeof told) => ({
    ...content,
    unread: [],
    grids: content.grids.map((grid) => ({ ...grid, formats: [] })),
  });
  expect(comparable(told)).toEqual(comparable(read));
  expect(await workbook.sheetNames()).toEqual(await packed.sheetNames());
  for (const sheet of [...told.sheets, '没有的表'])
    expect(await workbook.readGrid(sheet)).toEqual(await packed.readGrid(sheet));
  expect(pack).not.toHaveBeenCalled();
});

test('numbers come with the formats of their columns', async () => {
  const { workbook } = freshWorkbook(samplePlans());
  const { grids } = await workbook.read(locators, unwatched);
  const log = grids.find(({ table }) => table === 'AssistanceLog');
  const dates = log?.formats.find(({ column }) => column === 1);
  expect(dates).toEqual({ column: 1, from: 2, to: log?.values.length ?? 0, code: 'yyyy-mm-dd' });
});

test('checking packs nothing; the first change does, once, and is seen from then on', async () => {
  const { workbook, pack } = freshWorkbook(samplePlans());
  const today = dayOf(2014, 7, 5) ?? 0;
  const checked = await check(workbook, today, unwatched);
  expect(checked.findings).toEqual((await check(await packedFrom(samplePlans()), today, unwatched)).findings);
  expect(pack).not.toHaveBeenCalled();
  const outcome = await summarize(
    workbook,
    checked,
    { force: false, onClash: 'refuse', time: '2014-07-05 10:32' },
    unwatched,
  );
  expect(outcome.kind).toBe('written');
  expect(await workbook.sheetNames()).toContain('板块汇总');
  expect((await workbook.read(locators, unwatched)).stamps.length).toBeGreaterThan(0);
  expect(pack).toHaveBeenCalledTimes(1);
});

test('it is saved as the file that it would have been made as at once', async () => {
  const { workbook } = freshWorkbook(samplePlans());
  expect(await workbook.save()).toEqual(await (await packedFrom(samplePlans())).save());
});

test('packing that failed is tried again, and nothing was changed by it', async () => {
  const pack = jest.fn(() => packedFrom(samplePlans())).mockRejectedValueOnce(new Error('lost'));
  const workbook = new FreshWorkbook(samplePlans(), pack);
  await expect(workbook.applyFixes([], unwatched)).rejects.toThrow('lost');
  expect((await workbook.read(locators, unwatched)).grids.length).toBeGreaterThan(0);
  expect(pack).toHaveBeenCalledTimes(1);
  await expect(workbook.save()).resolves.toBeInstanceOf(Uint8Array);
});

test('cancelled work is not begun', async () => {
  const { workbook, pack } = freshWorkbook(samplePlans());
  const work = { ...unwatched, signal: AbortSignal.abort(new Error('cancelled')) };
  await expect(workbook.read(locators, work)).rejects.toThrow('cancelled');
  await expect(workbook.applyFixes([], work)).rejects.toThrow('cancelled');
  expect(pack).not.toHaveBeenCalled();
});
