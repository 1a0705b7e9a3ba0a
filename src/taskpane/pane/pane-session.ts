import type { PaneActions } from './pane-context';
import { createPaneStore, type PaneStore } from '../state/store';
import type { Clock } from '../environment/clock';
import { correct } from '../actions/correct';
import { createMissing, createSample } from '../actions/create';
import { fix } from '../actions/fix';
import { createRunner, type Runner } from '../actions/runner';
import { select } from '../actions/select';
import { summarize } from '../actions/summarize';
import type { Tools } from '../actions/tools';
import { readBook, validate } from '../actions/validate';
import type { Workspace } from '../environment/workspace';

/** The state of one workbook's pane and the work on it. It stands outside of React, so that work can begin before anything is drawn. */
export interface PaneSession {
  readonly store: PaneStore;
  readonly tools: Tools;
  readonly runner: Runner;
  readonly actions: PaneActions;
}

/** The pane of a workbook of which nothing is known yet. */
export function createPaneSession(workspace: Workspace, clock: Clock): PaneSession {
  const store = createPaneStore();
  const runner = createRunner(store.dispatch, () => store.state().writes);
  const tools: Tools = { workspace, dispatch: store.dispatch, state: store.state, clock };
  const actions: PaneActions = {
    read: () => void runner.run('read', (work) => readBook(tools, work)),
    validate: () =>
      void runner.run('validate', async (work) => {
        await validate(tools, work);
      }),
    summarize: (choice = { force: false, onClash: 'refuse' }) =>
      void runner.run('summarize', (work) => summarize(tools, choice, work)),
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
