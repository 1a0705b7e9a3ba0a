import { createRoot } from 'react-dom/client';
import { excelRuntime } from '../workbook/office/runtime';
import { officeWorkbook } from '../workbook/office/office-workbook';
import { watchLedgers } from '../workbook/office/watch-ledgers';
import { App } from './app';
import { Pane } from './everyday/pane';
import { showElsewhere } from './page/elsewhere';
import type { Misplaced } from './page/elsewhere';
import { PaneProvider } from './pane-provider';
import { createPaneWork } from './pane-work';
import { RibbonListener } from './ribbon-listener';
import { languageOf, loadSettings } from './settings/settings';
import type { Surroundings } from './surroundings';
import { themeForBackground } from './theme/theme-name';
import type { ThemeName } from './theme/theme-name';
import { systemClock } from './work/clock';
import type { ExcelWorkspace } from './workspace';

/** Office tells of a new theme through a mailbox event only; Excel's pane asks when it comes into sight again. */
const surroundingsOfOffice = (): Surroundings => ({
  language: Office.context.displayLanguage,
  choosesTheme: false,
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

/** Why there is no Excel here: office.js was kept away by the network, or the page is open in a browser or another program. */
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
  const workbook = officeWorkbook(runtime);
  const workspace: ExcelWorkspace = { kind: 'excel', port: workbook, view: workbook, watch: (listener) => watchLedgers(runtime, listener) };
  const pane = createPaneWork(workspace, systemClock);
  // Excel takes its time to answer; meanwhile the pane is drawn.
  pane.actions.read();
  createRoot(root).render(
    <App surroundings={surroundingsOfOffice()}>
      <PaneProvider pane={pane}><RibbonListener /><Pane /></PaneProvider>
    </App>,
  );
}

void start();
