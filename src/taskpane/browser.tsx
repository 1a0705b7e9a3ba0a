import { createRoot } from 'react-dom/client';
import { App } from './shell/app';
import { beginOpening, BrowserPage } from './browser-page/browser-page';
import type { Source } from './browser-page/source';
import type { BuildInfo } from './environment/host-facts';
import type { HostEnvironment } from './environment/host-environment';
import type { ThemeName } from './theme/theme-name';
import { systemClock } from './environment/clock';

declare const BUILD_INFO: BuildInfo;

const dark = matchMedia('(prefers-color-scheme: dark)');

const environment: HostEnvironment = {
  language: navigator.language,
  choosesTheme: true,
  build: BUILD_INFO,
  host: () => ({
    host: 'browser',
    platform: null,
    version: null,
    requirementSets: [],
    displayLanguage: navigator.language,
    contentLanguage: null,
  }),
  // Where the system forces its own colours they lie over either theme; the theme for Office's high contrast would
  // fight them.
  theme: (): ThemeName => (dark.matches ? 'dark' : 'light'),
  watchTheme: (changed) => {
    dark.addEventListener('change', changed);
    return () => {
      dark.removeEventListener('change', changed);
    };
  },
};

/**
 * `?sample` opens the sample township at once, which is what `npm start` shows, `?practice` the one with mistakes in
 * it.
 */
const asked = new URLSearchParams(location.search);
const start: Source | null = asked.has('practice')
  ? { kind: 'practice' }
  : asked.has('sample')
    ? { kind: 'sample' }
    : null;

if (start) beginOpening();

const root = document.getElementById('pane');
if (!root) throw new Error('The page has no element for the pane');
createRoot(root).render(
  <App environment={environment}>
    <BrowserPage clock={systemClock} start={start} />
  </App>,
);

// Over plain http (an intranet without certificates) there is no service worker, and the page works as long as its host
// answers.
if (isSecureContext)
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('offline.js');
  });
