/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { readLedgers } from '../../../src/app/read-ledgers';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import { unwatched } from '../../../src/model/progress';
import { sampleRows } from '../../../src/sample/sample';
import { PaneContext } from '../../../src/taskpane/pane/pane-context';
import { PaneHead } from '../../../src/taskpane/shell/pane-head';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { wordsIn } from '../../../src/taskpane/words/words';
import { workbookOf } from '../../summary/workbook';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const words = wordsIn('zh');
const actions = { validate: () => undefined, summarize: () => undefined } as unknown as PaneActions;

let read: PaneState;
let place: HTMLElement;
let root: Root;
beforeAll(async () => {
  const checked = await readLedgers(workbookOf(sampleRows()), 41_825, unwatched);
  read = { ...initialState, book: { kind: 'read', checked } };
});
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  place.remove();
});

async function draw(state: PaneState): Promise<void> {
  await act(async () => {
    root.render(
      <PaneContext value={{ state, actions, words, workspace: 'file' } as never}>
        <PaneHead />
      </PaneContext>,
    );
    await Promise.resolve();
  });
}

const folding = (): HTMLButtonElement | null => place.querySelector('header button[aria-expanded]');
const click = async (button: HTMLButtonElement | null): Promise<void> => {
  await act(async () => {
    button?.click();
    await Promise.resolve();
  });
};
const isWhole = (): boolean => place.textContent.includes('2014-01-01 至 2014-06-30');

test('before the first check the head is whole, and there is nothing to fold', async () => {
  await draw(read);
  expect([isWhole(), folding()]).toEqual([true, null]);
});

test('after it the head is a line of unit, period, both buttons and the state; a click opens and folds it', async () => {
  await draw({ ...read, validatedAt: '10:32' });
  expect([isWhole(), folding()?.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  expect(place.textContent).toMatch(/示例乡人民政府2014 年上半年.*校验.*汇总.*10:32 已校验/u);
  await click(folding());
  expect([isWhole(), folding()?.getAttribute('aria-expanded')]).toEqual([true, 'true']);
  await click(folding());
  expect(isWhole()).toBe(false);
});

test('whoever pressed 校验 by keyboard stands on it still when the head folds', async () => {
  await draw(read);
  const validate = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === '校验');
  validate?.focus();
  await draw({ ...read, validatedAt: '10:32' });
  expect(document.activeElement).toBe(validate);
  expect(document.activeElement?.isConnected).toBe(true);
});
