import { handlePresses } from '../../src/commands/presses';
import { showNotice } from '../../src/commands/show-notice';
import type { LocalizedText } from '../../src/model/language';
import type { RibbonTask } from '../../src/commands/ribbon-channel';
import { ribbonHost, type RibbonHost } from '../excel-host/ribbon';

const MINUTE = 60_000;
const SETTLING = 250;

let host: RibbonHost;
/** Tasks in the order they were done. */
let done: RibbonTask[];
/** What comes of a task; by default it takes a second. */
let outcome: (task: RibbonTask) => Promise<readonly LocalizedText[]>;

const say = (task: RibbonTask, seconds: number) =>
  new Promise<readonly LocalizedText[]>((resolve) => {
    setTimeout(() => {
      done.push(task);
      resolve([{ zh: `${task} 做完了`, en: task }]);
    }, seconds * 1000);
  });

/** A page of the ribbon's functions, as Office starts it. */
function startPage(): void {
  const press = handlePresses({
    perform: (task) => outcome(task),
    show: (sentences, until) => showNotice({ sentences }, 'zh', until),
  });
  for (const task of ['create', 'validate', 'summarize'] as const)
    host.actions.associate(task, (event) => {
      void press(task, event);
    });
}

beforeEach(() => {
  jest.useFakeTimers();
  host = ribbonHost(SETTLING);
  done = [];
  outcome = (task) => say(task, 1);
  Object.assign(globalThis, {
    location: { href: 'https://example.org/commands.html' },
    Office: {
      EventType: { DialogMessageReceived: 'dialogMessageReceived', DialogEventReceived: 'dialogEventReceived' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      context: { ui: host.ui },
    },
  });
  startPage();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'location');
});

/** Presses a button; answers whether its function has said by now that it is done. */
function press(task: RibbonTask): () => boolean {
  let completed = false;
  void host.press(task).then(() => {
    completed = true;
  });
  return () => completed;
}

const wait = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const told = (): readonly string[] | null => {
  const address = host.address();
  return address === null ? null : new URL(address).searchParams.getAll('text');
};

test('知道了 closes the notice, and only then the function is done', async () => {
  const completed = press('validate');
  await wait(1100);
  expect([told(), completed()]).toEqual([['validate 做完了'], false]);
  host.pressInWindow();
  await wait(SETTLING);
  expect([told(), completed()]).toEqual([null, true]);
});

test('a notice that is closed by its cross is done with as well', async () => {
  const completed = press('validate');
  await wait(1100);
  host.closeByCross();
  await wait(1);
  expect([told(), completed()]).toEqual([null, true]);
});

test('the notice works each time, in a page that Office starts anew and in one that it keeps', async () => {
  for (const task of ['create', 'validate', 'summarize'] as const) {
    const completed = press(task);
    await wait(1500);
    expect(told()).toEqual([`${task} 做完了`]);
    host.pressInWindow();
    await wait(SETTLING);
    expect([told(), completed()]).toEqual([null, true]);
    if (task === 'create') startPage();
  }
});

test('a button pressed twice in quick succession does its task once, and the notice works', async () => {
  const [first, second] = [press('summarize'), press('summarize')];
  await wait(1500);
  expect([done, told(), first(), second()]).toEqual([['summarize'], ['summarize 做完了'], false, false]);
  host.pressInWindow();
  await wait(SETTLING);
  expect([told(), first(), second()]).toEqual([null, true, true]);
});

test('two buttons pressed in quick succession are done one after the other and told together', async () => {
  const [first, second] = [press('validate'), press('summarize')];
  await wait(2500);
  expect([done, told()]).toEqual([
    ['validate', 'summarize'],
    ['validate 做完了', 'summarize 做完了'],
  ]);
  host.pressInWindow();
  await wait(SETTLING);
  expect([told(), first(), second()]).toEqual([null, true, true]);
});

test('a press while the notice is open puts its own in the place of the other, which takes a moment to close', async () => {
  const first = press('validate');
  await wait(1500);
  const second = press('validate');
  await wait(1500);
  expect([done, told(), first(), second()]).toEqual([['validate', 'validate'], ['validate 做完了'], false, false]);
  host.pressInWindow();
  await wait(SETTLING);
  expect([told(), first(), second()]).toEqual([null, true, true]);
});

test('a press while the notice is opening loses none of both', async () => {
  press('create');
  await wait(1000);
  press('validate');
  await wait(2500);
  expect([done, told()]).toEqual([
    ['create', 'validate'],
    ['create 做完了', 'validate 做完了'],
  ]);
});

test('where the pane does it there is no notice and nothing to wait for', async () => {
  outcome = () => Promise.resolve([]);
  const completed = press('validate');
  await wait(10);
  expect([told(), completed()]).toEqual([null, true]);
});

test('a notice left open stays, but is not waited for until Office ends the page; it knows until when its button works', async () => {
  const completed = press('validate');
  const pressed = Date.now();
  await wait(4 * MINUTE);
  expect(completed()).toBe(false);
  await wait(MINUTE - 1);
  expect([completed(), told()]).toEqual([true, ['validate 做完了']]);
  const until = Number(new URL(host.address() ?? '').searchParams.get('until'));
  expect(until).toBeGreaterThan(pressed + 4 * MINUTE);
  expect(until).toBeLessThan(pressed + 5 * MINUTE);
});

test('a notice left open from a page that has ended is in nobody’s way once the user closes it', async () => {
  press('validate');
  await wait(1500);
  host.endRuntime();
  startPage();
  const completed = press('summarize');
  await wait(3000);
  expect(told()).toEqual(['validate 做完了']);
  host.closeByCross();
  await wait(200);
  expect(told()).toEqual(['summarize 做完了']);
  host.pressInWindow();
  await wait(SETTLING);
  expect([told(), completed()]).toEqual([null, true]);
});

test('where Office shows no window the function is done all the same', async () => {
  const failure = jest.fn<undefined, [Error]>();
  const refusing = handlePresses({ perform: (task) => say(task, 1), show: () => Promise.reject(new Error('12009')) });
  const completed = jest.fn();
  void refusing('validate', { completed }).catch(failure);
  await wait(1500);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(failure).toHaveBeenCalledTimes(1);
});
