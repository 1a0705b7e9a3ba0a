import type { Language } from '../../model/language';

/** What the user chose for the pane; kept by the browser. */
export interface Settings {
  readonly language: Language | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Check again while typing. */
  readonly live: boolean;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', theme: 'auto', live: true };

const KEY = 'shuanglian.settings';

/** The settings kept, or the default ones where there are none or the store may not be used. */
export function loadSettings(store: Pick<Storage, 'getItem'>): Settings {
  const kept = parse(store.getItem(KEY));
  const { language, theme, live } = kept;
  return {
    language: language === 'zh' || language === 'en' ? language : DEFAULT_SETTINGS.language,
    theme: theme === 'light' || theme === 'dark' ? theme : DEFAULT_SETTINGS.theme,
    live: typeof live === 'boolean' ? live : DEFAULT_SETTINGS.live,
  };
}

/** Keeps the settings for the next time; throws where the browser keeps nothing. */
export function saveSettings(store: Pick<Storage, 'setItem'>, settings: Settings): void {
  store.setItem(KEY, JSON.stringify(settings));
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Something else wrote there; the defaults are as good as anything.
    return {};
  }
}

/** The language to speak: the one chosen, else the one of Office or the system. */
export function languageOf(settings: Settings, hostLanguage: string): Language {
  if (settings.language !== 'auto') return settings.language;
  return /^zh/i.test(hostLanguage) ? 'zh' : 'en';
}
