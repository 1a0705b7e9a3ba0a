import { reduce, type PaneEvent } from './reducer';
import { initialState, type PaneState } from './state';

/** The state of one pane. It stands outside of React, so that work reads it as it is and not as it was last drawn. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls back after each change; returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A store that begins with the initial state. */
export function createPaneStore(): PaneStore {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
