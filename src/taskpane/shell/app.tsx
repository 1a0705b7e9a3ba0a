import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';
import { languageOf, loadSettings, saveSettings } from '../settings/settings';
import { SettingsContext } from '../settings/settings-context';
import type { HostEnvironment } from '../environment/host-environment';
import { themeNamed } from '../theme/themes';
import { wordsIn } from '../words/words';

/** The user's settings, language and colours around whatever is shown. */
export function App({
  environment,
  children,
}: {
  readonly environment: HostEnvironment;
  readonly children: ReactNode;
}) {
  const [settings, setSettings] = useState(() => loadSettings(localStorage));
  const around = useSyncExternalStore(environment.watchTheme, environment.theme);
  const { choosesTheme, build, host } = environment;
  const language = languageOf(settings, environment.language);
  const theme = choosesTheme && settings.theme !== 'auto' ? settings.theme : around;
  const value = useMemo(
    () => ({
      settings,
      choosesTheme,
      build,
      host,
      theme,
      words: wordsIn(language),
      change: (change: Partial<typeof settings>) => {
        const changed = { ...settings, ...change };
        saveSettings(localStorage, changed);
        setSettings(changed);
      },
    }),
    [settings, language, choosesTheme, build, host, theme],
  );

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  return (
    <SettingsContext value={value}>
      <FluentProvider
        theme={themeNamed(theme)}
        style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
      >
        <ErrorBoundary>{children}</ErrorBoundary>
      </FluentProvider>
    </SettingsContext>
  );
}
