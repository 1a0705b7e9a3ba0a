/** @jest-environment jsdom */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import type { ErrorReport } from '../../../src/taskpane/notices/error-report';
import { PaneContext, type PaneContextValue } from '../../../src/taskpane/pane/pane-context';
import { SettingsContext } from '../../../src/taskpane/settings/settings-context';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/settings/settings';
import { ErrorBoundary } from '../../../src/taskpane/shell/error-boundary';
import { initialState } from '../../../src/taskpane/state/state';
import { wordsIn } from '../../../src/taskpane/words/words';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const words = wordsIn('zh');
const SENTENCE = words.say('notDrawn');

const settings = {
  settings: DEFAULT_SETTINGS,
  choosesTheme: true,
  build: { version: '1.0.0', commit: 'abcdefg', time: '2026-11-27T06:10Z' },
  host: () => ({
    host: 'browser',
    platform: null,
    version: null,
    requirementSets: [],
    displayLanguage: 'zh-CN',
    contentLanguage: null,
  }),
  theme: 'light',
  words,
  change: () => undefined,
} as const;

/** Fails as long as it is told to. */
let fault: Error | null = null;
function Drawn(): ReactNode {
  if (fault !== null) throw fault;
  return <p>画好了</p>;
}

async function draw(inside: ReactNode): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  // React would log what the boundary has caught.
  const root = createRoot(place, { onCaughtError: () => undefined });
  await act(async () => {
    root.render(<SettingsContext value={settings}>{inside}</SettingsContext>);
    await Promise.resolve();
  });
  return place;
}

const button = (place: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

async function click(place: HTMLElement, name: string): Promise<void> {
  await act(async () => {
    button(place, name).click();
    await Promise.resolve();
  });
}

const told = (place: HTMLElement): readonly (string | null)[] =>
  [...place.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent);

test('what fails to be drawn gives way to one sentence, and what stands beside it stays', async () => {
  fault = new TypeError('boom');
  const place = await draw(
    <>
      <p>旁边</p>
      <ErrorBoundary>
        <Drawn />
      </ErrorBoundary>
    </>,
  );
  expect(told(place)).toEqual([expect.stringContaining(SENTENCE)]);
  expect(place.textContent).toContain('旁边');
  expect(place.textContent).not.toContain('画好了');
});

test('tried again, it is drawn as soon as it can be', async () => {
  fault = new TypeError('boom');
  const place = await draw(
    <ErrorBoundary>
      <Drawn />
    </ErrorBoundary>,
  );
  await click(place, '重试');
  expect(told(place)).toHaveLength(1);
  fault = null;
  await click(place, '重试');
  expect(place.textContent).toBe('画好了');
});

test('the diagnostics to copy name the fault, and nothing of what it quotes', async () => {
  fault = new TypeError('王伟 110105');
  const place = await draw(
    <ErrorBoundary>
      <Drawn />
    </ErrorBoundary>,
  );
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  await click(place, '复制诊断信息');
  for (let turn = 0; turn < 100 && copied.length === 0; turn += 1)
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('last error: TypeError');
  expect(copied[0]).not.toContain('王伟');
  expect(place.querySelector('textarea')?.value).toBe(copied[0]);
  expect(place.textContent).toContain(words.say('diagnosticsCopied'));
});

test('a pane keeps the fault for later diagnostics, and closes the dialog that may have failed', async () => {
  fault = new TypeError('boom');
  const noted: ErrorReport[] = [];
  const closeDialog = jest.fn();
  const actions = {
    noteError: (failure: ErrorReport) => {
      noted.push(failure);
    },
    closeDialog,
  } as Partial<PaneActions> as PaneActions;
  const pane = { state: initialState, actions, words } as PaneContextValue;
  const place = await draw(
    <PaneContext value={pane}>
      <ErrorBoundary>
        <Drawn />
      </ErrorBoundary>
    </PaneContext>,
  );
  expect(noted.map(({ errors }) => errors)).toEqual([['TypeError']]);
  await click(place, '重试');
  expect(closeDialog).toHaveBeenCalledTimes(1);
});

test('a script that did not come is told as such, not as a fault of the program', async () => {
  fault = Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
  const place = await draw(
    <ErrorBoundary>
      <Drawn />
    </ErrorBoundary>,
  );
  expect(told(place)[0]).toContain('没有载入');
  expect(told(place)[0]).not.toContain(SENTENCE);
});
