import { returnSlips } from '../../../src/app/rollup/return-slips';
import { readAfterEdits } from '../../../src/app/read-after-edits';
import { unwatched } from '../../../src/model/progress';
import { closeSlip, openSlip } from '../../../src/taskpane/actions/open-slip';
import { readBook, validate } from '../../../src/taskpane/actions/validate';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { checkedOf, shownFindings } from '../../../src/taskpane/state/state';
import { createPaneStore } from '../../../src/taskpane/state/store';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { readDeliveryJob } from '../../../src/taskpane/environment/county/delivery-job';
import { dayOf } from '../../../src/model/day';
import { rolledUp } from '../../rollup/county';
import { fileOf, township } from '../county/county-files';

// Jest has no web workers; what runs in one is the same.
jest.mock('../../../src/taskpane/environment/workbook-worker', () => ({
  openInWorker: async ({ bytes }: { readonly bytes: Uint8Array }) => ({
    workbook: await openFileWorkbook(bytes),
    end: () => undefined,
  }),
}));

const STRANGER = ['帮扶日志', 7, 3, '查无此人'] as const;

/** The township 乙乡 with a name that is not in its roster, its pane, and the slip that its county made. */
async function returned() {
  const workbook = await township('乙乡', [STRANGER]);
  const content = new Blob([(await workbook.save()).slice()]);
  const today = dayOf(2014, 7, 1) ?? 0;
  const result = await rolledUp([await readDeliveryJob({ file: '乙乡.xlsx', content, today })]);
  const [slip] = await returnSlips(result, '2014-07-05 10:32', unwatched);
  const store = createPaneStore();
  const workspace = fileWorkspace('乙乡.xlsx', workbook, { prepare: () => undefined, close: () => undefined });
  const tools = { workspace, dispatch: store.dispatch, state: store.state, clock: { now: () => new Date(2014, 6, 1) } };
  await readBook(tools, unwatched);
  const points = (): readonly string[] =>
    shownFindings(store.state()).flatMap(({ code, address }) => (code === 'R501' ? [address] : []));
  return { workbook, tools, store, points, slip: fileOf('退回单-乙乡.xlsx', await newWorkbook(slip?.plans ?? [])) };
}

test('a returned point stays through every check until its row is changed, and goes with the slip', async () => {
  const { workbook, tools, store, points, slip } = await returned();
  await openSlip(tools, slip, unwatched);
  expect([points(), store.state().notice]).toEqual([['帮扶日志!C7'], null]);
  await validate(tools, unwatched);
  expect(points()).toEqual(['帮扶日志!C7']);
  await closeSlip(tools, unwatched);
  expect(points()).toEqual([]);
  await openSlip(tools, slip, unwatched);
  const fix = { safe: true, before: '查无此人', after: '王伟' };
  await workbook.applyFixes([{ sheet: '帮扶日志', place: { row: 7, column: 3 }, fix }], unwatched);
  await validate(tools, unwatched);
  expect([points(), store.state().slip?.points.length]).toEqual([[], 1]);
});

test('edits too many to be looked at one by one leave the slip open', async () => {
  const { tools, store, slip } = await returned();
  await openSlip(tools, slip, unwatched);
  const checked = checkedOf(store.state());
  if (!checked) throw new Error('nothing was checked');
  const edit = { kind: 'cells', sheet: '帮扶日志', top: 40, left: 12, values: [['同一天又去了一次']] } as const;
  const after = await readAfterEdits(
    checked,
    Array.from({ length: 101 }, () => edit),
    unwatched,
  );
  expect(after.findings.filter(({ code }) => code === 'R501').map(({ address }) => address)).toEqual(['帮扶日志!C7']);
});

test('a slip of another unit is warned of, and a file that is none is told for what it is not', async () => {
  const { workbook, tools, store, slip } = await returned();
  const fix = { safe: true, before: '乙乡', after: '丙镇' };
  await workbook.applyFixes([{ sheet: '基本信息', place: { row: 2, column: 2 }, fix }], unwatched);
  await openSlip(tools, slip, unwatched);
  expect(store.state().notice?.sentences).toEqual([{ name: 'slipOfOther', params: { unit: '乙乡' } }]);
  await closeSlip(tools, unwatched);
  await openSlip(tools, fileOf('台账.xlsx', await workbook.save()), unwatched);
  expect([store.state().notice?.sentences, store.state().slip]).toEqual([
    [{ name: 'noSlip', params: { name: '台账.xlsx' } }],
    null,
  ]);
});

test('a slip of another period is warned of', async () => {
  const { workbook, tools, store, slip } = await returned();
  const fix = { safe: true, before: '上半年', after: '一季度' };
  await workbook.applyFixes([{ sheet: '基本信息', place: { row: 5, column: 2 }, fix }], unwatched);
  await openSlip(tools, slip, unwatched);
  expect(store.state().notice?.sentences).toEqual([{ name: 'slipOfOtherPeriod', params: { period: '2014年上半年' } }]);
});
