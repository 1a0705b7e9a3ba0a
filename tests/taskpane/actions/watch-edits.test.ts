import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { unwatched } from '../../../src/model/progress';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import { shownFindings } from '../../../src/taskpane/state/state';
import { createPaneStore } from '../../../src/taskpane/state/store';
import { watchEdits } from '../../../src/taskpane/actions/watch-edits';
import { createRunner } from '../../../src/taskpane/actions/runner';
import { validate } from '../../../src/taskpane/actions/validate';
import { watchLedgers } from '../../../src/workbook/office/watch-ledgers';
import { assertHostsContent, openInExcel, runtimeOf } from '../../workbook/office/support/open';

afterEach(assertHostsContent);

const TODAY = new Date(2014, 6, 1);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A pane beside a small township in Excel, checked and watching. */
async function watchedPane() {
  const { host, port } = openInExcel([]);
  await port.write(ledgerPlans(), { onClash: 'refuse' }, unwatched);
  host.typeIn('基本信息', 'B2:B5', [['示例乡人民政府'], ['示例县委组织部'], [2014], ['上半年']]);
  host.typeIn('村社区名册', 'A2:B2', [['乌木村', '村']]);
  host.typeIn('干部名册', 'A2:F3', [
    ['王伟', '机关干部', null, null, null, '乌木村'],
    ['李光', '机关干部', null, null, null, '乌木村'],
  ]);
  const store = createPaneStore();
  const events: PaneEvent['type'][] = [];
  let comeBack = (): void => undefined;
  const dispatch = (event: PaneEvent): void => {
    events.push(event.type);
    store.dispatch(event);
  };
  const tools = {
    workspace: {
      kind: 'excel',
      port,
      view: port,
      background: port.background,
      give: () => Promise.resolve(),
      giveFile: () => Promise.resolve(),
      autoOpen: { isOn: () => false, turn: () => Promise.resolve(false), begin: () => Promise.resolve() },
      watch: (listener: Parameters<typeof watchLedgers>[1]) => watchLedgers(runtimeOf(host), listener),
      watchReturn: (returned: () => void) => {
        comeBack = returned;
        return () => undefined;
      },
      prepare: () => undefined,
    },
    dispatch,
    state: store.state,
    clock: { now: () => TODAY },
  } as const;
  const runner = createRunner(dispatch, () => 0);
  await validate(tools, unwatched);
  const stop = watchEdits(tools, runner);
  await pause(20);
  events.length = 0;
  host.workbook.undoWiped = false;
  /** What was done since, once all is quiet; how far it had come in between is of no matter. */
  const settled = async (): Promise<PaneEvent['type'][]> => {
    do await pause(400);
    while (runner.busy());
    return events.splice(0).filter((type) => type !== 'progressed' && type !== 'slow');
  };
  const codesAt = (address: string): string[] =>
    shownFindings(store.state()).flatMap((finding) => (finding.address === address ? [finding.code] : []));
  return {
    host,
    tools,
    runner,
    settled,
    codesAt,
    comeBack: () => {
      comeBack();
    },
    stop,
  };
}

test('what Excel does not tell of is found when the user comes to the pane, and what can be undone stays', async () => {
  const { host, settled, codesAt, comeBack, stop } = await watchedPane();
  host.typeUnheard('干部名册', 'F3', [['查无此村']]);
  expect(await settled()).toEqual([]);
  comeBack();
  expect(await settled()).toEqual(['started', 'edited', 'ended']);
  expect(codesAt('干部名册!F3')).toEqual(['R202']);
  expect(host.workbook.undoWiped).toBe(false);
  stop();
});

test('where nothing has changed the rules are not asked, and looking costs no more than reading', async () => {
  const { host, tools, settled, comeBack, stop } = await watchedPane();
  const bytesSince = (first: number): number =>
    host.batches
      .slice(first)
      .filter(({ writes }) => !writes)
      .reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  let first = host.batches.length;
  comeBack();
  expect(await settled()).toEqual(['started', 'ended']);
  expect(host.batches.slice(first).map(({ reads, writes }) => [reads, writes])).toEqual([
    [true, false],
    [true, false],
  ]);
  const looking = bytesSince(first);
  // The reading comes last: numbers of requests and objects count up and get longer.
  first = host.batches.length;
  await validate(tools, unwatched);
  expect(looking).toBeLessThanOrEqual(bytesSince(first));
  stop();
});

test('an edit that was heard is not looked for again', async () => {
  const { host, settled, codesAt, comeBack, stop } = await watchedPane();
  host.typeIn('干部名册', 'F3', [['查无此村']]);
  expect(await settled()).toEqual(['started', 'edited', 'ended']);
  expect(codesAt('干部名册!F3')).toEqual(['R202']);
  comeBack();
  expect(await settled()).toEqual(['started', 'ended']);
  stop();
});

test('coming to the pane to check costs no second look', async () => {
  const { host, tools, runner, settled, codesAt, comeBack, stop } = await watchedPane();
  host.typeUnheard('干部名册', 'F3', [['查无此村']]);
  comeBack();
  void runner.run('validate', async (work) => {
    await pause(400);
    await validate(tools, work);
  });
  expect(await settled()).toEqual(['started', 'validated', 'ended']);
  expect(codesAt('干部名册!F3')).toEqual(['R202']);
  stop();
});

test('an edit whose cells could not be read is found all the same: the whole workbook is read again', async () => {
  const { host, settled, codesAt, stop } = await watchedPane();
  host.failAt(0);
  host.typeIn('干部名册', 'F3', [['查无此村']]);
  expect(await settled()).toEqual(['started', 'edited', 'ended']);
  expect(codesAt('干部名册!F3')).toEqual(['R202']);
  stop();
});

test('a workbook that takes long to look at is not looked at each time the user comes to the pane', async () => {
  const { settled, comeBack, stop } = await watchedPane();
  let time = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
  comeBack();
  expect(await settled()).toEqual(['started', 'ended']);
  comeBack();
  expect(await settled()).toEqual([]);
  clock.mockRestore();
  stop();
});

test('findings follow their rows through sorting without the user coming back', async () => {
  const { host, settled, codesAt, stop } = await watchedPane();
  host.typeIn('干部名册', 'F3', [['查无此村']]);
  await settled();
  host.sortRows('干部名册', 'A2:K3');
  await settled();
  expect([codesAt('干部名册!F2'), codesAt('干部名册!F3')]).toEqual([['R202'], []]);
  stop();
});

test('a colour rule that Excel cannot read keeps nobody from checking', async () => {
  const { host, tools, codesAt, settled, stop } = await watchedPane();
  host.typeIn('干部名册', 'F3', [['查无此村']]);
  await validate(tools, unwatched);
  host.undoRuleDeletion('干部名册', host.workbook.sheet('干部名册').conditionalFormats.splice(0));
  await settled();
  await validate(tools, unwatched);
  expect(codesAt('干部名册!F3')).toEqual(['R202']);
  expect(JSON.stringify(tools.state().notice)).toContain('条件格式');
  stop();
});
