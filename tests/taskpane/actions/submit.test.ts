import { samplePlans } from '../../../src/app/create';
import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { submit } from '../../../src/taskpane/actions/submit';
import { readBook } from '../../../src/taskpane/actions/validate';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { createPaneStore } from '../../../src/taskpane/state/store';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';

/** A pane on a workbook file, and what it hands to the user. */
async function paneOn(bytes: Uint8Array) {
  const workbook = await openFileWorkbook(bytes);
  const given: { readonly name: string; readonly sheets: readonly string[] }[] = [];
  const store = createPaneStore();
  const workspace = {
    ...fileWorkspace('台账.xlsx', workbook, { prepare: () => undefined, close: () => undefined }),
    give: (name: string, plans: readonly SheetPlan[]) => {
      given.push({ name, sheets: plans.map(({ sheet }) => sheet) });
      return Promise.resolve();
    },
  };
  const tools = { workspace, dispatch: store.dispatch, state: store.state, clock: { now: () => new Date(2014, 6, 1) } };
  await readBook(tools, unwatched);
  return { tools, store, given, saved: () => workbook.save() };
}

/** Puts a value into cells of a workbook without their being looked at. */
async function withTyped(cells: readonly (readonly [sheet: string, row: number, column: number, value: string])[]) {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const grids = new Map<string, readonly (readonly unknown[])[]>();
  for (const [sheet] of cells) grids.set(sheet, (await workbook.readGrid(sheet))?.values ?? []);
  await workbook.applyFixes(
    cells.map(([sheet, row, column, after]) => ({
      sheet,
      place: { row, column },
      fix: { safe: true, before: (grids.get(sheet)?.[row - 1]?.[column - 1] ?? null) as string | null, after },
    })),
    unwatched,
  );
  return workbook.save();
}

test('the county’s copy is handed over under the unit’s name, and what it leaves out is told', async () => {
  const { tools, store, given, saved } = await paneOn(await newWorkbook(samplePlans()));
  const before = await saved();
  await submit(tools, '', unwatched);
  expect(given.map(({ name }) => name)).toEqual(['示例乡人民政府2014年上半年上报.xlsx']);
  expect(given[0]?.sheets).toEqual(expect.arrayContaining(['上报封面', '结对帮扶', '帮扶日志']));
  const notice = store.state().notice;
  expect(notice?.intent).toBe('success');
  expect(JSON.stringify(notice?.sentences)).toMatch(/submittedSeal.*身份证号/u);
  expect(await saved()).toEqual(before);
});

test('with an error nothing is handed over before there is a reason', async () => {
  const { tools, store, given } = await paneOn(await withTyped([['帮扶日志', 2, 1, '去年冬天']]));
  await submit(tools, '  ', unwatched);
  expect([given, store.state().dialog]).toEqual([[], { kind: 'reason', count: 1 }]);
  await submit(tools, '今天截止', unwatched);
  expect(given).toHaveLength(1);
});

test('a unit’s name with a stroke in it makes no folder', async () => {
  const { tools, given } = await paneOn(await withTyped([['基本信息', 2, 2, '示例乡/街道']]));
  await submit(tools, '', unwatched);
  expect(given.map(({ name }) => name)).toEqual(['示例乡街道2014年上半年上报.xlsx']);
});

test('a number of a person in the unit’s name is masked in the file’s name, too', async () => {
  const { tools, given } = await paneOn(await withTyped([['基本信息', 2, 2, '示例乡13812344321']]));
  await submit(tools, '', unwatched);
  expect(given.map(({ name }) => name)).toEqual(['示例乡138____43212014年上半年上报.xlsx']);
});
