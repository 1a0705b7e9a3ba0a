import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { compareWith } from '../../../src/taskpane/actions/comparing';
import { submit } from '../../../src/taskpane/actions/submit';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { readDeliveryJob, sentDelivery, type DeliveryJob } from '../../../src/taskpane/environment/county/delivery-job';
import { createPaneStore } from '../../../src/taskpane/state/store';
import { fileOf, submission, township, type Typed } from '../county/county-files';

// Jest has no web workers; what runs in one is the same.
jest.mock('../../../src/taskpane/environment/county/delivery-reader', () => ({
  beginReader: () => ({
    read: async (job: DeliveryJob) => sentDelivery(await readDeliveryJob(job)),
    end: () => undefined,
  }),
}));

const FIRST_QUARTER = ['基本信息', 5, 2, '一季度'] as const;

/** The pane of the township 甲乡 on 5 July, before it was checked. */
async function opened() {
  const workbook = await township('甲乡');
  const store = createPaneStore();
  const covers: string[] = [];
  const workspace = {
    ...fileWorkspace('甲乡.xlsx', workbook, { prepare: () => undefined, close: () => undefined }),
    give: (_: string, [cover]: readonly SheetPlan[]) => {
      covers.push(JSON.stringify(cover));
      return Promise.resolve();
    },
  };
  const tools = { workspace, dispatch: store.dispatch, state: store.state, clock: { now: () => new Date(2014, 6, 5) } };
  const compare = async (file: File) => {
    await compareWith(tools, file, unwatched);
    const { earlier, notice, summed } = store.state();
    return { earlier: earlier.map((one) => one.file), said: JSON.stringify(notice), isSummed: summed !== null };
  };
  const submitted = async () => {
    await submit(tools, '今天截止', unwatched);
    const { earlier, notice } = store.state();
    return { earlier: earlier.map((one) => one.file), said: JSON.stringify(notice), cover: covers.at(-1) ?? null };
  };
  return { workbook, compare, submitted };
}

/** What a township sent of the first quarter. */
async function sent(unit: string, typed: readonly Typed[] = []): Promise<File> {
  const workbook = await township(unit, [FIRST_QUARTER, ...typed]);
  return fileOf(`${unit}一季度.xlsx`, await submission(workbook, '2014-04-05 09:00'));
}

test('the sheets are summed up beside the file of the period before, figure by figure', async () => {
  const { workbook, compare } = await opened();
  expect(await compare(await sent('甲乡'))).toMatchObject({ earlier: ['甲乡一季度.xlsx'], isSummed: true });
  const grid = await workbook.readGrid('上期对比');
  const visits = grid?.values.find((row) => row.includes('走访次数'));
  const sums = (await workbook.readGrid('走访慰问汇总'))?.values.flat();
  expect(visits).toEqual(expect.arrayContaining(['总体', '走访次数']));
  expect(Number(visits?.[4])).toBeGreaterThan(0);
  expect(sums).toContain(visits?.[4]);
});

test('a file that is chosen once more takes the place of what it was before', async () => {
  const { compare } = await opened();
  await compare(await sent('甲乡'));
  expect(await compare(await sent('甲乡', [['结对帮扶', 2, 4, '赵旧户']]))).toMatchObject({
    earlier: ['甲乡一季度.xlsx'],
    isSummed: true,
  });
});

test.each([
  ['another unit’s file', () => sent('乙乡'), '乙乡'],
  ['a file that is no workbook', () => Promise.resolve(fileOf('旧.xlsx', '不是工作簿')), '旧.xlsx'],
])('%s is refused by name, forgotten, and nothing is summed up', async (_, file, words) => {
  const { workbook, compare } = await opened();
  const { said, ...after } = await compare(await file());
  expect(after).toEqual({ earlier: [], isSummed: false });
  expect(said).toContain(words);
  expect(await workbook.readGrid('上期对比')).toBeNull();
});

test('a submission’s cover, and the pane, tell of the pairing that vanished since the file that is compared with', async () => {
  const { compare, submitted } = await opened();
  const vanished = '赵旧户';
  await compare(await sent('甲乡', [['结对帮扶', 2, 4, vanished]]));
  const { said, cover } = await submitted();
  expect(said).toContain(vanished);
  expect(cover).toContain(vanished);
});

test('a submission that is compared with nothing says nothing of an earlier period', async () => {
  const { submitted } = await opened();
  expect((await submitted()).cover).not.toContain('与上期比较');
});

test('an earlier file that does not fit the workbook as it is now is refused, forgotten, and nothing is submitted', async () => {
  const { workbook, compare, submitted } = await opened();
  await compare(await sent('甲乡'));
  await workbook.enterCells(
    [{ sheet: '基本信息', place: { row: 2, column: 2 }, fix: { safe: true, before: '甲乡', after: '丙镇' } }],
    unwatched,
  );
  const { said, ...after } = await submitted();
  expect(after).toEqual({ earlier: [], cover: null });
  expect(said).toContain('甲乡一季度.xlsx');
});
