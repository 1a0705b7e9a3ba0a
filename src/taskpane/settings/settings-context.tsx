import { createContext, use } from 'react';
import type { HostEnvironment } from '../environment/host-environment';
import type { ThemeName } from '../theme/theme-name';
import type { Words } from '../words/words';
import type { Settings } from './settings';

export interface SettingsContextValue extends Pick<HostEnvironment, 'choosesTheme' | 'build' | 'host'> {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly words: Words;
  /** The colours that are shown. */
  readonly theme: ThemeName;
}

export const SettingsContext = createContext<SettingsContextValue | null>(null);

/** The user's settings, and the words in the language they ask for. */
export function useSettings(): SettingsContextValue {
  const value = use(SettingsContext);
  if (!value) throw new Error('useSettings outside of an App');
  return value;
}
