import { createRoot } from 'react-dom/client';
import { autoOpen, openingWithPane } from '../workbook/office/auto-open';
import { excelRuntime } from '../workbook/office/runtime';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { watchLedgers } from '../workbook/office/watch-ledgers';
import { App } from './app';
import type { BuildInfo } from './diagnostics/host-facts';
import { officeFacts } from './diagnostics/office-facts';
import { Pane } from './everyday/pane';
import { PaneProvider } from './pane-provider';
import { RibbonListener } from './ribbon-listener';
import type { Surroundings } from './surroundings';
import { themeForBackground } from './theme/theme-name';
import type { ThemeName } from './theme/theme-name';
import { systemClock } from './work/clock';
import type { ExcelWorkspace } from './workspace';

declare const BUILD_INFO: BuildInfo;

/** Calls back whenever the pane comes into sight or is entered. */
function watchReturn(returned: () => void): () => void {
  const seen = (): void => { if (document.visibilityState === 'visible') returned(); };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('focus', seen);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('focus', seen);
  };
}

/** Office tells of a new theme through a mailbox event only; Excel's pane asks when it comes into sight again. */
const surroundingsOfOffice = (): Surroundings => ({
  language: Office.context.displayLanguage,
  choosesTheme: false,
  build: BUILD_INFO,
  host: () => officeFacts(Office.context),
  theme: (): ThemeName => themeForBackground((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? '#ffffff'),
  watchTheme: watchReturn,
});

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the pane');
  const runtime = excelRuntime();
  const opening = autoOpen(Office.context.document.settings);
  const workbook = officeWorkbook(runtime);
  const port = openingWithPane(workbook, opening);
  const workspace: ExcelWorkspace = {
    kind: 'excel', port, view: workbook, background: workbook.background, autoOpen: opening,
    watch: (listener) => watchLedgers(runtime, listener), watchReturn,
  };
  createRoot(root).render(
    <App surroundings={surroundingsOfOffice()}>
      <PaneProvider workspace={workspace} clock={systemClock}><RibbonListener /><Pane /></PaneProvider>
    </App>,
  );
}

void start();
