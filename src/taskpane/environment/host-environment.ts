import type { BuildInfo, HostFacts } from './host-facts';
import type { ThemeName } from '../theme/theme-name';

/** What the pane takes from where it is shown: Office, or the browser and its system. */
export interface HostEnvironment {
  /** BCP 47 tag, e.g. `zh-CN`. */
  readonly language: string;
  readonly theme: () => ThemeName;
  /** Calls back when the theme changes; returns a function that stops it. */
  readonly watchTheme: (changed: () => void) => () => void;
  /** False where Office decides about the colours. */
  readonly choosesTheme: boolean;
  readonly build: BuildInfo;
  /** What shows the pane, for the diagnostics. */
  readonly host: () => HostFacts;
}
