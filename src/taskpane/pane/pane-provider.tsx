import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { watchEdits } from '../actions/watch-edits';
import { watchErrors } from '../notices/watch-errors';
import { useSettings } from '../settings/settings-context';
import { PaneContext } from './pane-context';
import type { PaneSession } from './pane-session';

interface PaneProviderProps {
  readonly pane: PaneSession;
  readonly children: ReactNode;
}

/** Shows the state of one workbook's pane, and has edits checked while they are made. */
export function PaneProvider({ pane, children }: PaneProviderProps) {
  const { words, settings } = useSettings();
  const { store, tools, runner, actions } = pane;
  const { workspace } = tools;
  const state = useSyncExternalStore(store.subscribe, store.state);

  useEffect(() => watchErrors(window, actions.noteError), [actions]);

  const live = settings.live && state.validatedAt !== null;
  useEffect(() => (live ? watchEdits(tools, runner) : undefined), [live, tools, runner]);

  const value = useMemo(() => ({ workspace, state, actions, words }), [workspace, state, actions, words]);
  return <PaneContext value={value}>{children}</PaneContext>;
}
