import { createRoot } from 'react-dom/client';
import { autoOpen, openingWithPane } from '../workbook/office/auto-open';
import { excelRuntime } from '../workbook/office/runtime';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { openInNewWindow } from '../workbook/office/new-window';
import { watchLedgers } from '../workbook/office/watch-ledgers';
import { CountyHost } from './county/county-host';
import { App } from './shell/app';
import { engine } from './engine/engine';
import { downloadFile } from './environment/download';
import type { BuildInfo } from './environment/host-facts';
import type { FileOutlet } from './environment/file-outlet';
import { officeFacts } from './environment/office-facts';
import { Pane } from './shell/pane';
import { showElsewhere, type Misplaced } from './page/elsewhere';
import { PaneProvider } from './pane/pane-provider';
import { createPaneSession } from './pane/pane-session';
import { RibbonListener } from './shell/ribbon-listener';
import { languageOf, loadSettings } from './settings/settings';
import type { HostEnvironment } from './environment/host-environment';
import { themeForBackground, type ThemeName } from './theme/theme-name';
import { systemClock } from './environment/clock';
import type { ExcelWorkspace } from './environment/workspace';

declare const BUILD_INFO: BuildInfo;

/** Workbooks that the pane made are opened by Excel. */
const OUTLET: FileOutlet = { kind: 'excel', give: (_name, bytes) => openInNewWindow(bytes), show: null };

/** Calls back whenever the pane comes into sight or is entered. */
function watchReturn(returned: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') returned();
  };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('focus', seen);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('focus', seen);
  };
}

/** Office tells of a new theme through a mailbox event only; Excel's pane asks when it comes into sight again. */
const officeEnvironment = (): HostEnvironment => ({
  language: Office.context.displayLanguage,
  choosesTheme: false,
  build: BUILD_INFO,
  host: () => officeFacts(Office.context),
  theme: (): ThemeName =>
    themeForBackground(
      (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? '#ffffff',
    ),
  watchTheme: watchReturn,
});

/**
 * Why there is no Excel here: office.js was kept away by the network, or the page is open in a browser or another
 * program.
 */
async function misplaced(): Promise<Misplaced | null> {
  if (typeof Office === 'undefined') return 'noOfficeJs';
  await Office.onReady();
  return typeof Excel === 'undefined' ? 'notExcel' : null;
}

async function start(): Promise<void> {
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element for the pane');
  const why = await misplaced();
  if (why) {
    showElsewhere(root, why, languageOf(loadSettings(localStorage), navigator.language));
    return;
  }
  const runtime = excelRuntime();
  const opening = autoOpen(Office.context.document.settings);
  const workbook = officeWorkbook(runtime, engine.beginReading);
  const port = openingWithPane(workbook, opening);
  const workspace: ExcelWorkspace = {
    kind: 'excel',
    port,
    view: workbook,
    background: workbook.background,
    autoOpen: opening,
    give: async (_name, plans) => {
      const { packInWorker } = await import('./environment/workbook-worker');
      await openInNewWindow(await packInWorker(plans));
    },
    giveFile: async (name, bytes, type) => {
      if (type === 'xlsx') await openInNewWindow(bytes);
      else downloadFile(name, bytes, type);
    },
    // Not loaded apart: what the user types meanwhile would be lost.
    watch: (listener) => watchLedgers(runtime, listener),
    watchReturn,
    // Where it fails it is tried again when it is needed, and the user is told then.
    prepare: () => {
      workbook.prepare().catch(() => undefined);
    },
  };
  const pane = createPaneSession(workspace, systemClock);
  // Excel takes its time to answer; meanwhile the pane is drawn.
  pane.actions.read();
  createRoot(root).render(
    <App environment={officeEnvironment()}>
      <CountyHost clock={systemClock} outlet={OUTLET}>
        <PaneProvider pane={pane}>
          <RibbonListener />
          <Pane />
        </PaneProvider>
      </CountyHost>
    </App>,
  );
}

void start();
