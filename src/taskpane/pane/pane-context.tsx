import { createContext, use } from 'react';
import type { Finding } from '../../model/finding';
import type { Words } from '../words/words';
import type { Runner } from '../actions/runner';
import type { SummarizeChoice } from '../actions/summarize';
import type { SheetPlace, Workspace } from '../environment/workspace';
import type { PaneEvent } from '../state/reducer';
import type { PaneState } from '../state/state';

/** What a user can have done. */
export interface PaneActions {
  readonly read: () => void;
  readonly validate: () => void;
  readonly summarize: (choice?: SummarizeChoice) => void;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly createMissing: () => void;
  readonly createSample: () => void;
  readonly select: (cell: SheetPlace) => void;
  readonly correct: (cell: SheetPlace, before: string | number | boolean | null, text: string) => void;
  readonly run: Runner['run'];
  readonly cancel: () => void;
}

export interface PaneContextValue {
  readonly workspace: Workspace;
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
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
