import { workbookErrorMessage } from '../../../src/app/messages/workbook-errors';
import type { Work } from '../../../src/model/progress';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import { createRunner } from '../../../src/taskpane/actions/runner';
import { UnusableFile } from '../../../src/xlsx/unusable-file';
import { WorkbookError } from '../../../src/workbook/port';

const STEP = { zh: '检查', en: 'Checking' };

function watched() {
  const events: PaneEvent[] = [];
  const writes = (): number => events.filter(({ type }) => type === 'written').length;
  const dispatch = (event: PaneEvent): void => {
    events.push(event);
  };
  return { events, dispatch, runner: createRunner(dispatch, writes), types: () => events.map(({ type }) => type) };
}

/** Work that goes on until it is let go or cancelled. */
function heldJob() {
  let release = (): void => undefined;
  const job = ({ signal }: Work): Promise<void> =>
    new Promise((resolve, reject) => {
      release = resolve;
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  return {
    job,
    release: () => {
      release();
    },
  };
}

test('work is shown from its beginning to its end', async () => {
  const { runner, types } = watched();
  await runner.run('validate', () => Promise.resolve());
  expect(types()).toEqual(['started', 'ended']);
  expect(runner.busy()).toBe(false);
});

test('only one piece of work is done at a time', async () => {
  const { runner } = watched();
  const held = heldJob();
  const first = runner.run('validate', held.job);
  const second = jest.fn(() => Promise.resolve());
  expect(await runner.run('summarize', second)).toBe(false);
  expect(second).not.toHaveBeenCalled();
  held.release();
  expect(await first).toBe(true);
});

test('what the user asks for while an edit is being checked is done after it', async () => {
  const { runner, types } = watched();
  const held = heldJob();
  const live = runner.run('live', held.job);
  const asked = jest.fn(() => Promise.resolve());
  const done = runner.run('fix', asked);
  expect(asked).not.toHaveBeenCalled();
  held.release();
  expect(await live).toBe(true);
  expect(await done).toBe(true);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(types()).toEqual(['started', 'ended', 'started', 'ended']);
});

test('work of less than half a second never shows its progress', async () => {
  jest.useFakeTimers();
  const { runner, types } = watched();
  const quick = heldJob();
  const done = runner.run('validate', quick.job);
  jest.advanceTimersByTime(499);
  expect(types()).not.toContain('slow');
  jest.advanceTimersByTime(1);
  expect(types()).toContain('slow');
  quick.release();
  jest.useRealTimers();
  await done;
});

test('reports that follow each other closely are not all drawn', async () => {
  const { runner, types } = watched();
  await runner.run('validate', ({ report }) => {
    for (let done = 0; done < 1000; done += 1) report(STEP, done, 1000);
    return Promise.resolve();
  });
  const drawn = types().filter((type) => type === 'progressed').length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(20);
});

test('cancelled work says that nothing was changed', async () => {
  const { runner, events } = watched();
  const held = heldJob();
  const done = runner.run('summarize', held.job);
  runner.cancel();
  await done;
  expect(events).toContainEqual({ type: 'noticed', notice: { intent: 'info', sentences: [{ name: 'cancelled' }] } });
});

test('work cancelled after it wrote does not say that nothing was changed', async () => {
  const { runner, events, dispatch } = watched();
  const held = heldJob();
  const done = runner.run('fix', (work) => {
    dispatch({ type: 'written' });
    return held.job(work);
  });
  runner.cancel();
  await done;
  expect(events).toContainEqual({
    type: 'noticed',
    notice: { intent: 'info', sentences: [{ name: 'cancelledWritten' }] },
  });
});

test('an error after the writing tells first that the changes are in the workbook', async () => {
  const { runner, events, dispatch } = watched();
  dispatch({ type: 'written' });
  await runner.run('validate', () => Promise.reject(new WorkbookError({ reason: 'gone' })));
  expect(events.findLast((event) => event.type === 'noticed')?.notice?.sentences).toEqual([
    workbookErrorMessage({ reason: 'gone' }),
  ]);
  await runner.run('fix', () => {
    dispatch({ type: 'written' });
    return Promise.reject(new WorkbookError({ reason: 'gone' }));
  });
  expect(events.findLast((event) => event.type === 'noticed')?.notice?.sentences).toEqual([
    { name: 'alreadyWritten' },
    workbookErrorMessage({ reason: 'gone' }),
  ]);
});

test.each([
  ['a file that is no workbook', new UnusableFile('xls'), '.xls'],
  ['a protected sheet', new WorkbookError({ reason: 'protectedSheets', sheets: ['板块汇总'] }), '板块汇总'],
  ['a fault of the program', new Error('boom'), 'boom'],
])('%s is told with what is the matter', async (_, error, told) => {
  const { runner, events } = watched();
  await runner.run('validate', () => Promise.reject(error));
  const notice = events.find((event) => event.type === 'noticed')?.notice;
  expect(notice?.intent).toBe('error');
  expect(JSON.stringify(notice)).toContain(told);
});

test.each([
  ['read', true],
  ['validate', true],
  ['fix', false],
] as const)('broken-off work %s can be asked for again from its notice: %s', async (task, again) => {
  const { runner, events } = watched();
  await runner.run(task, () => Promise.reject(new WorkbookError({ reason: 'otherWorkbook' })));
  expect(events.find((event) => event.type === 'noticed')?.notice?.remedy).toEqual(
    again ? { kind: 'retry', task } : undefined,
  );
});

test('after an error the next work can begin', async () => {
  const { runner } = watched();
  await runner.run('validate', () => Promise.reject(new Error('boom')));
  expect(await runner.run('validate', () => Promise.resolve())).toBe(true);
});
