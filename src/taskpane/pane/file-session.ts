import { CellEditing } from '../actions/editing/editing';
import type { Clock } from '../environment/clock';
import type { FileWorkspace } from '../environment/workspace';
import { createPaneSession, type PaneSession } from './pane-session';

/** The pane of a file opened in the browser, whose cells are filled in the page. */
export function createFileSession(workspace: FileWorkspace, clock: Clock): PaneSession {
  return createPaneSession(workspace, clock, (tools, runner) => new CellEditing(tools, workspace, runner));
}
