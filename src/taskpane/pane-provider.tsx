import type { ReactNode } from 'react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { watchFailures } from './diagnostics/watch-failures';
import { useSettings } from './settings/settings-context';
import type { PaneActions } from './state/pane-context';
import { PaneContext } from './state/pane-context';
import { createPaneStore } from './state/store';
import type { Clock } from './work/clock';
import { correct } from './work/correct';
import { createMissing, createSample } from './work/create';
import { fix } from './work/fix';
import { watchEdits } from './work/live';
import { createRunner } from './work/runner';
import { select } from './work/select';
import { summarize } from './work/summarize';
import type { Tools } from './work/tools';
import { readBook, validate } from './work/validate';
import type { Workspace } from './workspace';

interface PaneProviderProps {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** Holds the state of one workbook and does the work on it. */
export function PaneProvider({ workspace, clock, children }: PaneProviderProps) {
  const { words, settings } = useSettings();
  const { store, tools, runner, actions } = useMemo(() => paneOf(workspace, clock), [workspace, clock]);
  const state = useSyncExternalStore(store.subscribe, store.state);

  useEffect(() => { actions.read(); }, [actions]);

  useEffect(() => watchFailures(window, (failure) => { store.dispatch({ type: 'failed', failure }); }), [store]);

  const live = settings.live && state.validatedAt !== null;
  useEffect(() => (live ? watchEdits(tools, runner) : undefined), [live, tools, runner]);

  const value = useMemo(() => ({ workspace, state, dispatch: store.dispatch, actions, words }), [workspace, state, store, actions, words]);
  return <PaneContext value={value}>{children}</PaneContext>;
}

function paneOf(workspace: Workspace, clock: Clock) {
  const store = createPaneStore();
  const runner = createRunner(store.dispatch, () => store.state().writes);
  const tools: Tools = { workspace, dispatch: store.dispatch, state: store.state, clock };
  const actions: PaneActions = {
    read: () => void runner.run('read', (work) => readBook(tools, work)),
    validate: () => void runner.run('validate', async (work) => { await validate(tools, work); }),
    summarize: (choice = { force: false, onClash: 'refuse' }) => void runner.run('summarize', (work) => summarize(tools, choice, work)),
    fix: (findings) => void runner.run('fix', (work) => fix(tools, findings, work)),
    createSample: () => void runner.run('create', (work) => createSample(tools, work)),
    createMissing: () => void runner.run('create', (work) => createMissing(tools, work)),
    correct: (cell, before, text) => void runner.run('fix', (work) => correct(tools, cell, before, text, work)),
    select: (cell) => void select(tools, cell),
    run: runner.run,
    cancel: runner.cancel,
  };
  return { store, runner, tools, actions };
}
