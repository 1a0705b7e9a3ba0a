import type { PaneEvent } from '../state/reducer';
import type { PaneState } from '../state/state';
import type { Workspace } from '../environment/workspace';
import type { Clock } from '../environment/clock';

/** What the pane's work is done with. */
export interface Tools {
  readonly workspace: Workspace;
  readonly dispatch: (event: PaneEvent) => void;
  /** The state as it is now, not as it was when the work began. */
  readonly state: () => PaneState;
  readonly clock: Clock;
}
