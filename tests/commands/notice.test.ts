/** @jest-environment jsdom */

const messageParent = jest.fn<undefined, [string]>();

/** Opens the notice's page at an address with these words. */
function open(until: number): HTMLElement {
  document.body.innerHTML = '<div id="pane"></div>';
  const words = new URLSearchParams({
    text: '已汇总',
    close: '知道了',
    cross: '请点“×”',
    until: String(until),
    lang: 'zh-CN',
  });
  window.history.replaceState(null, '', `/notice.html?${words.toString()}`);
  Object.assign(globalThis, {
    Office: {
      context: { ui: { messageParent } },
      onReady: (ready: () => void) => {
        ready();
        return Promise.resolve();
      },
    },
  });
  jest.resetModules();
  jest.requireActual('../../src/commands/notice');
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('no page');
  return pane;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('the button tells the page that opened the window', () => {
  const pane = open(Date.now() + 60_000);
  expect(pane.textContent).toBe('已汇总知道了');
  pane.querySelector('button')?.click();
  expect(messageParent).toHaveBeenCalledWith('close');
});

test('when nobody hears of the button any more, the window says to close it by its cross', () => {
  const pane = open(Date.now() + 60_000);
  jest.advanceTimersByTime(60_000);
  expect([pane.querySelector('button'), pane.textContent]).toEqual([null, '已汇总请点“×”']);
});

test('an outcome that comes after the page’s time says so at once', () => {
  const pane = open(Date.now() - 1);
  jest.advanceTimersByTime(0);
  expect(pane.textContent).toBe('已汇总请点“×”');
});
