/** @jest-environment jsdom */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Checked } from '../../../src/app/check';
import type { Finding } from '../../../src/model/finding';
import type { PaneActions } from '../../../src/taskpane/actions/pane-actions';
import { ExplainedNote } from '../../../src/taskpane/findings/explained-note';
import { FindingDetails } from '../../../src/taskpane/findings/finding-details';
import { PaneContext } from '../../../src/taskpane/pane/pane-context';
import { initialState, type PaneState } from '../../../src/taskpane/state/state';
import { loadLaterWords, wordsIn } from '../../../src/taskpane/words/words';

beforeAll(loadLaterWords);

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const asked: unknown[] = [];
const actions = { openDialog: (dialog: unknown) => asked.push(dialog) } as unknown as PaneActions;

async function draw(inside: ReactNode, state: PaneState = initialState): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    createRoot(place).render(
      <PaneContext value={{ state, actions, words: wordsIn('zh') } as never}>{inside}</PaneContext>,
    );
    await Promise.resolve();
  });
  return place;
}

const found = (code: string, severity: Finding['severity']): Finding => ({
  code,
  severity,
  table: 'Cadres',
  sheet: '干部名册',
  row: null,
  column: '姓名',
  address: '干部名册!A16',
  value: '邓洁',
  params: {},
});

test('a warning offers to be explained, an error and a misplaced explanation do not', async () => {
  const buttons = async (finding: Finding) =>
    [...(await draw(<FindingDetails finding={finding} />)).querySelectorAll('button')].map(
      ({ textContent }) => textContent,
    );
  expect(await buttons(found('X306', 'info'))).toEqual(['没有错，写情况说明']);
  expect(await buttons(found('C101', 'error'))).toEqual([]);
  expect(await buttons(found('E601', 'info'))).toEqual([]);
});

test('its button asks for the reason', async () => {
  const finding = found('X304', 'warning');
  const place = await draw(<FindingDetails finding={finding} />);
  await act(async () => {
    place.querySelector('button')?.click();
    await Promise.resolve();
  });
  expect(asked).toEqual([{ kind: 'explain', finding }]);
});

test('explained warnings are counted where findings are listed', async () => {
  const checked = { findings: [], explained: [{}, {}] } as unknown as Checked;
  expect((await draw(<ExplainedNote />, { ...initialState, book: { kind: 'read', checked } })).textContent).toBe(
    '另有 2 条写了情况说明，不再列出。',
  );
  expect((await draw(<ExplainedNote />)).textContent).toBe('');
});
