import { samplePlans } from '../../../src/app/create';
import { outcomeMessages } from '../../../src/app/messages/outcomes';
import type { Finding } from '../../../src/model/finding';
import { unwatched } from '../../../src/model/progress';
import { checkedOf } from '../../../src/taskpane/state/state';
import { createPaneStore, type PaneStore } from '../../../src/taskpane/state/store';
import { fix } from '../../../src/taskpane/actions/fix';
import { summarize } from '../../../src/taskpane/actions/summarize';
import type { Tools } from '../../../src/taskpane/actions/tools';
import { readBook } from '../../../src/taskpane/actions/validate';
import { fileWorkspace } from '../../../src/taskpane/browser-page/file-workspace';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { signed } from '../../workbook/file/signed-workbook';

async function opened(bytes: Uint8Array): Promise<{ readonly tools: Tools; readonly store: PaneStore }> {
  const workbook = await openFileWorkbook(bytes);
  const store = createPaneStore();
  const workspace = fileWorkspace('台账.xlsx', workbook, { prepare: () => undefined, close: () => undefined });
  const tools = { workspace, dispatch: store.dispatch, state: store.state, clock: { now: () => new Date(2014, 6, 1) } };
  await readBook(tools, unwatched);
  return { tools, store };
}

const told = (store: PaneStore): readonly unknown[] => store.state().notice?.sentences ?? [];

/** A remark typed into the first row of the log, as a fix. */
const remark = {
  sheet: '帮扶日志',
  address: '帮扶日志!Z2',
  fix: { before: null, after: '核实过', safe: true },
} as unknown as Finding;

test('on opening a signed file it is said that its signature ends with the first change; of another nothing is said', async () => {
  expect(told((await opened(await signed(await newWorkbook(samplePlans())))).store)).toEqual([
    outcomeMessages.signatureEnds,
  ]);
  expect((await opened(await newWorkbook(samplePlans()))).store.state().notice).toBeNull();
});

test.each([
  ['a fix', (tools: Tools) => fix(tools, [remark], [], unwatched)],
  ['a summary', (tools: Tools) => summarize(tools, { force: false, onClash: 'refuse' }, unwatched)],
])('after %s it is said that the signature is gone, once', async (_, change) => {
  const { tools, store } = await opened(await signed(await newWorkbook(samplePlans())));
  await change(tools);
  expect(told(store)).toContainEqual(outcomeMessages.signatureGone);
  store.dispatch({ type: 'noticed', notice: null });
  expect(checkedOf(store.state())?.content).not.toHaveProperty('signed');
  await change(tools);
  expect(told(store)).not.toContainEqual(outcomeMessages.signatureGone);
});

test('where a fix is refused nothing is said of the signature, which still holds', async () => {
  const { tools, store } = await opened(await signed(await newWorkbook(samplePlans())));
  await fix(tools, [{ ...remark, fix: { before: '别的', after: '核实过', safe: true } }], [], unwatched);
  expect(told(store)).not.toContainEqual(outcomeMessages.signatureGone);
  expect(checkedOf(store.state())?.content.signed).toBe(true);
});
