import { createContext, use } from 'react';
import type { Words } from '../words/words';
import type { Settings } from './settings';

export interface SettingsContextValue {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly words: Words;
  /** False where Office decides about the colours. */
  readonly choosesTheme: boolean;
}

export const SettingsContext = createContext<SettingsContextValue | null>(null);

/** The user's settings, and the words in the language they ask for. */
export function useSettings(): SettingsContextValue {
  const value = use(SettingsContext);
  if (!value) throw new Error('useSettings outside of an App');
  return value;
}
