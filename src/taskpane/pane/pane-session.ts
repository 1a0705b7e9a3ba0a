import type { Editing } from '../actions/editing/editing';
import { createPaneActions, type PaneActions } from '../actions/pane-actions';
import { createRunner, type Runner } from '../actions/runner';
import type { Tools } from '../actions/tools';
import type { Clock } from '../environment/clock';
import type { Workspace } from '../environment/workspace';
import { createPaneStore, type PaneStore } from '../state/store';

/**
 * The state of one workbook's pane and the work on it. It stands outside of React, so that work can begin before
 * anything is drawn.
 */
export interface PaneSession {
  readonly store: PaneStore;
  readonly tools: Tools;
  readonly runner: Runner;
  readonly actions: PaneActions;
  /** Null in Excel, which has editing of its own. */
  readonly editing: Editing | null;
}

/**
 * The pane of a workbook of which nothing is known yet.
 * @param beginEditing where the page shows the cells itself; Excel has its own editing
 */
export function createPaneSession(
  workspace: Workspace,
  clock: Clock,
  beginEditing: ((tools: Tools, runner: Runner) => Editing) | null = null,
): PaneSession {
  const store = createPaneStore();
  const runner = createRunner(store.dispatch, () => store.state().writes);
  const tools: Tools = { workspace, dispatch: store.dispatch, state: store.state, clock };
  const editing = beginEditing && beginEditing(tools, runner);
  return { store, runner, tools, editing, actions: createPaneActions(tools, runner, editing) };
}
