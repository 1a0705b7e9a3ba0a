import { blankPlans, samplePlans } from '../../../../src/app/create';
import type { SheetPlan } from '../../../../src/model/plan';
import { unwatched } from '../../../../src/model/progress';
import type { EnteredCell } from '../../../../src/taskpane/environment/entered-cell';
import { fileWorkspace } from '../../../../src/taskpane/browser-page/file-workspace';
import { createFileSession } from '../../../../src/taskpane/pane/file-session';
import { shownFindings } from '../../../../src/taskpane/state/state';
import { openFileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../../src/workbook/file/new-workbook';

const LOG = '帮扶日志';
const clock = { now: () => new Date(2014, 6, 1) };

async function opened(plans: readonly SheetPlan[] = samplePlans()) {
  const workbook = await openFileWorkbook(await newWorkbook(plans));
  const workspace = fileWorkspace('台账.xlsx', workbook, { prepare: () => undefined, close: () => undefined });
  const pane = createFileSession(workspace, clock);
  const { editing, actions, runner, store } = pane;
  if (!editing) throw new Error('a file can be edited');
  actions.read();
  await runner.idle();
  return {
    ...pane,
    editing,
    workspace,
    state: store.state,
    held: async (sheet: string, row: number, column: number) => {
      const grid = await workbook.readGrid(sheet);
      return grid?.values[row - grid.top]?.[column - grid.left] ?? null;
    },
    shown: (sheet: string, row: number, column: number) => {
      const cells = workspace.sheets.shown(sheet);
      return cells?.values[row - cells.top]?.[column - cells.left] ?? null;
    },
    validated: async () => {
      actions.validate();
      await runner.idle();
    },
  };
}

const typed = (row: number, column: number, text: string, sheet = LOG): EnteredCell => ({ sheet, row, column, text });

test('what is typed is shown at once, and then stands in the workbook as Excel would have taken it', async () => {
  const { editing, workspace, shown, held } = await opened();
  await workspace.sheets.open(LOG);
  editing.enter([typed(5, 1, '2014.3.5')]);
  expect(shown(LOG, 5, 1)).toBe('2014.3.5');
  await editing.settled();
  expect(await held(LOG, 5, 1)).toBe(41_703);
  expect(shown(LOG, 5, 1)).toBe(41_703);
});

test('of 200 quick edits none is lost, and each cell holds what was typed into it last', async () => {
  const { editing, held } = await opened();
  for (let edit = 0; edit < 200; edit += 1) {
    editing.enter([typed(2 + (edit % 150), 13, `第${edit}次`)]);
    // Some come while the workbook is being written to, some at once.
    if (edit % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await editing.settled();
  const last = Array.from({ length: 150 }, (_, at) => (at < 50 ? at + 150 : at));
  const kept = await Promise.all(last.map((_, at) => held(LOG, 2 + at, 13)));
  expect(kept).toEqual(last.map((edit) => `第${edit}次`));
});

test('what is asked for meanwhile waits for what was typed: the check knows it', async () => {
  const { editing, actions, runner, state } = await opened();
  editing.enter([typed(5, 3, '查无此人')]);
  actions.validate();
  await editing.settled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await runner.idle();
  expect(shownFindings(state()).map(({ code, address }) => `${code} ${address}`)).toContain(`R201 ${LOG}!C5`);
});

test('an edit of a workbook that was checked is checked with it, and the finding goes when the cell is mended', async () => {
  const { editing, validated, state, held } = await opened();
  await validated();
  const before = await held(LOG, 5, 7);
  const codes = () => shownFindings(state()).filter(({ address }) => address === `${LOG}!G5`);
  editing.enter([typed(5, 7, '走访慰向')]);
  await editing.settled();
  expect(codes().map(({ code }) => code)).toEqual(['C106']);
  editing.enter([typed(5, 7, String(before))]);
  await editing.settled();
  expect(codes()).toEqual([]);
});

test('steps are taken back and done again, a pasted block in one', async () => {
  const { editing, held, state } = await opened();
  const [name, other] = [await held('村社区名册', 2, 1), await held('村社区名册', 3, 1)];
  const values = () => Promise.all([held('村社区名册', 2, 1), held('村社区名册', 3, 1)]);
  editing.enter([typed(2, 1, '甲村', '村社区名册'), typed(3, 1, '乙村', '村社区名册')]);
  editing.enter([typed(2, 1, '丙村', '村社区名册')]);
  // Ctrl+Z before the workbook was written to.
  editing.undo();
  await editing.settled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await editing.settled();
  expect(await values()).toEqual(['甲村', '乙村']);
  editing.undo();
  await editing.settled();
  expect(await values()).toEqual([name, other]);
  expect(state()).toMatchObject({ canUndo: false, canRedo: true });
  editing.redo();
  editing.redo();
  await editing.settled();
  expect(await values()).toEqual(['丙村', '乙村']);
  expect(state()).toMatchObject({ canUndo: true, canRedo: false });
});

test('a fix of the pane is a step as well', async () => {
  const { editing, actions, runner, validated, state, held } = await opened();
  editing.enter([{ sheet: LOG, row: 5, column: 1, value: '2014.3.5' }]);
  await editing.settled();
  await validated();
  const finding = shownFindings(state()).find(({ address }) => address === `${LOG}!A5`);
  actions.fix(finding ? [finding] : []);
  await runner.idle();
  expect(await held(LOG, 5, 1)).toBe(41_703);
  expect(state().notice?.sentences).toEqual([{ name: 'fixed', params: { count: 1 } }, { name: 'undoByKey' }]);
  editing.undo();
  await editing.settled();
  expect(await held(LOG, 5, 1)).toBe('2014.3.5');
});

test('a fix that is taken back is no longer told as done, nor one that is done again as taken back', async () => {
  const { editing, actions, runner, validated, state, held } = await opened();
  editing.enter([
    { sheet: LOG, row: 5, column: 13, value: ' 送米 ' },
    { sheet: LOG, row: 6, column: 13, value: ' 送油 ' },
  ]);
  await editing.settled();
  await validated();
  actions.fix(shownFindings(state()).filter(({ code }) => code === 'C108'));
  await runner.idle();
  expect(await held(LOG, 5, 13)).toBe('送米');
  editing.undo();
  await editing.settled();
  expect(await held(LOG, 5, 13)).toBe(' 送米 ');
  expect(state().notice).toEqual({ intent: 'success', sentences: [{ name: 'undone', params: { count: 2 } }] });
  editing.redo();
  await editing.settled();
  expect(state().notice?.sentences).toEqual([{ name: 'redone', params: { count: 2 } }]);
});

test('a single cell that is taken back is seen, and nothing is said', async () => {
  const { editing, state } = await opened();
  editing.enter([typed(5, 13, '我的话')]);
  editing.undo();
  await editing.settled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await editing.settled();
  expect(state().notice).toBeNull();
});

test('merged cells that were taken apart stay so when Ctrl+Z empties what was filled in, and that is said', async () => {
  const ledgers = blankPlans().map((plan): SheetPlan => {
    if (plan.sheet !== '村社区名册') return plan;
    // As a program writes it that drops tables.
    const nodes = plan.nodes.filter(({ kind }) => kind !== 'table');
    const values = [
      ['甲村', '村'],
      ['乙村', null],
    ];
    return {
      ...plan,
      nodes: [
        ...nodes,
        { kind: 'values', at: { row: 2, column: 1 }, values },
        { kind: 'merge', range: { top: 2, left: 2, bottom: 3, right: 2 } },
      ],
    };
  });
  const { editing, actions, runner, validated, state, held } = await opened(ledgers);
  await validated();
  const merge = shownFindings(state()).find(({ code }) => code === 'S006');
  if (merge) actions.unmerge(merge);
  await runner.idle();
  expect(await held('村社区名册', 3, 2)).toBe('村');
  editing.undo();
  await editing.settled();
  expect(await held('村社区名册', 3, 2)).toBeNull();
  expect(state().notice?.sentences).toEqual([{ name: 'undone', params: { count: 1 } }, { name: 'unmergingStays' }]);
});

test('a step is not taken back over what has changed since', async () => {
  const { editing, held, state, workspace } = await opened();
  editing.enter([typed(5, 13, '我的话')]);
  await editing.settled();
  await workspace.enter(
    [{ sheet: LOG, place: { row: 5, column: 13 }, fix: { before: '我的话', after: '别人的话', safe: false } }],
    unwatched,
  );
  editing.undo();
  await editing.settled();
  expect(await held(LOG, 5, 13)).toBe('别人的话');
  expect(JSON.stringify(state().notice)).toContain('内容已变');
});

test('a cell that cannot be written to is shown as it was again, and it is said why', async () => {
  const merged: SheetPlan = {
    id: 'own',
    sheet: '我的表',
    stamp: null,
    nodes: [
      { kind: 'values', at: { row: 1, column: 1 }, values: [['标题', null]] },
      { kind: 'merge', range: { top: 1, left: 1, bottom: 1, right: 2 } },
    ],
  };
  const { editing, workspace, shown, state } = await opened([...blankPlans(), merged]);
  await workspace.sheets.open('我的表');
  editing.enter([typed(1, 1, '新标题', '我的表')]);
  await editing.settled();
  expect(shown('我的表', 1, 1)).toBe('标题');
  expect(JSON.stringify(state().notice)).toContain('合并单元格');
  expect(state().canUndo).toBe(false);
});

test('before the first check the ledgers are read again after each edit: the head shows the unit', async () => {
  const { editing, state } = await opened(blankPlans());
  editing.enter([typed(2, 2, '甲乡人民政府', '基本信息')]);
  await editing.settled();
  const { book } = state();
  expect(book.kind === 'read' && book.checked.book.Profile.columns.unit.values[0]).toBe('甲乡人民政府');
  expect(state().validatedAt).toBeNull();
});
