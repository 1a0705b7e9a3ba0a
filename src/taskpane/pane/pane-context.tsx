import { createContext, use } from 'react';
import type { PaneActions } from '../actions/pane-actions';
import type { Workspace } from '../environment/workspace';
import type { PaneState } from '../state/state';
import type { Words } from '../words/words';

/** What a component knows of the pane it is part of, and what it can have done. */
export interface PaneContextValue {
  readonly workspace: Workspace;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: Words;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane that a component is part of. */
export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (!value) throw new Error('usePane outside of a PaneProvider');
  return value;
}
