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

/** Office tells of a new theme through a mailbox event only; Excel's pane asks when it comes into sight again. */
const surroundingsOfOffice = (): Surroundings => ({
  language: Office.context.displayLanguage,
  choosesTheme: false,
  build: BUILD_INFO,
  host: () => officeFacts(Office.context),
  theme: (): ThemeName => themeForBackground((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? '#ffffff'),
  watchTheme: (changed) => {
    document.addEventListener('visibilitychange', changed);
    window.addEventListener('focus', changed);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      window.removeEventListener('focus', changed);
    };
  },
});

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the pane');
  const runtime = excelRuntime();
  const opening = autoOpen(Office.context.document.settings);
  const workbook = openingWithPane(officeWorkbook(runtime), opening);
  const workspace: ExcelWorkspace = {
    kind: 'excel', port: workbook, view: workbook, autoOpen: opening,
    watch: (listener) => watchLedgers(runtime, listener),
  };
  createRoot(root).render(
    <App surroundings={surroundingsOfOffice()}>
      <PaneProvider workspace={workspace} clock={systemClock}><RibbonListener /><Pane /></PaneProvider>
    </App>,
  );
}

void start();
