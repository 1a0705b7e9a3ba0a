import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { connect, type RequestExecutor } from '../../excel-host/client';
import { ribbonHost } from '../../excel-host/ribbon';
import { ExcelHost } from '../../excel-host/host';
import type { RequestMessage } from '../../excel-host/wire/messages';
import { openPage, type WatchedPage } from './browser';

const CLIENT = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/** Colours of Office's theme for the bodies of panes, `#RRGGBB`. */
interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/** Office's themes white and black, and Windows' high contrast. */
export const OFFICE_THEMES = {
  light: { background: '#ffffff', foreground: '#212121' },
  dark: { background: '#262626', foreground: '#ffffff' },
  contrast: { background: '#000000', foreground: '#ffffff' },
} as const satisfies Readonly<Record<string, OfficeColours>>;

/**
 * What a page gets as office.js: Microsoft's own client, connected with a host outside of the page, and as
 * much of Office as is there before any workbook is: readiness, language, theme, ribbon, dialogs.
 */
function officeScript(version: string, { background, foreground }: OfficeColours): string {
  return `${CLIENT}
;(() => {
  const connect = ${connect.toString()};
  const ribbon = (${ribbonHost.toString()})(100);
  const highest = ${Number(version.split('.')[1])};
  const isSetSupported = (name, wanted) => name === 'DelayForCellEdit' || (name === 'ExcelApi' && Number(String(wanted ?? '1.1').split('.')[1]) <= highest);
  // As text: Playwright walks through every value of an object, and a batch has tens of thousands.
  connect(window, { executeAsync: async (...batch) => JSON.parse(await window.hostExecute(JSON.stringify(batch))) }, isSetSupported);
  const kept = new Map();
  const settings = { get: (name) => kept.get(name) ?? null, set: (name, value) => kept.set(name, value), saveAsync: (done) => done({ status: 'succeeded' }) };
  const context = {
    requirements: { isSetSupported }, displayLanguage: 'zh-CN', contentLanguage: 'zh-CN', diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' }, officeTheme: { bodyBackgroundColor: '${background}', bodyForegroundColor: '${foreground}' }, document: { settings, getFilePropertiesAsync: (done) => { done({ status: 'succeeded', value: { url: 'https://example.org/台账.xlsx' } }); } },
    ui: ribbon.ui,
  };
  window.ribbon = ribbon;
  window.Office = Object.create(window.Office, {
    context: { value: context }, onReady: { value: async (ready) => { ready?.(); return { host: 'Excel' }; } }, actions: { value: ribbon.actions },
  });
})();`;
}

/** A page of the add-in beside a workbook of the test host. */
export interface ExcelPage extends WatchedPage {
  readonly host: ExcelHost;
}

interface ExcelPageOptions {
  /** Another page of the same add-in beside the same workbook. */
  readonly beside?: ExcelPage;
  readonly theme?: keyof typeof OFFICE_THEMES;
  readonly context?: BrowserContextOptions;
  /** What is to be done with the page before it goes to its address. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a page of the add-in (`excel.html`, `commands.html`) in an Excel with this version of ExcelApi. */
export async function openExcelPage(
  browser: Browser,
  address: string,
  version: string,
  { beside, theme = 'light', context, prepare }: ExcelPageOptions = {},
): Promise<ExcelPage> {
  let executor: RequestExecutor | undefined;
  let deliver: (message: unknown) => void = () => undefined;
  const host =
    beside?.host ??
    new ExcelHost({
      version,
      makeClient: (given) => {
        executor = given;
        return {
          run: () => Promise.reject(new Error('The client runs in the page')),
          deliver: (message) => {
            deliver(message);
          },
        };
      },
    });
  // A new workbook of Excel's has one sheet.
  if (!beside) host.workbook.addSheet();
  const watched = beside
    ? { ...beside, page: await beside.page.context().newPage() }
    : await openPage(browser, new URL(address).origin, { viewport: { width: 360, height: 720 }, ...context });
  const { page } = watched;
  const answers = executor ?? executors.get(host);
  if (!answers) throw new Error('The host has no wire');
  executors.set(host, answers);
  await page.exposeFunction('hostExecute', async (batch: string) =>
    JSON.stringify(await answers.executeAsync(...(JSON.parse(batch) as [string, number, RequestMessage]))),
  );
  await giveOfficeScript(page, officeScript(version, OFFICE_THEMES[theme]));
  if (!beside)
    deliver = (message) => {
      if (!page.isClosed())
        void page.evaluate((event) => {
          (
            globalThis as unknown as { OfficeExtension: { _testTriggerRichApiMessageEvent: (event: unknown) => void } }
          ).OfficeExtension._testTriggerRichApiMessageEvent(event);
        }, message);
    };
  await prepare?.(page);
  await page.goto(address);
  return { ...watched, page, host };
}

/**
 * Answers for the host of office.js. Playwright's own routes would have every request of the page wait for this
 * process, which may be busy being Excel just then.
 */
async function giveOfficeScript(page: Page, script: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const answered = session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'Content-Type', value: 'text/javascript; charset=utf-8' }],
      body: Buffer.from(script).toString('base64'),
    });
    // The page may be closed by then.
    answered.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://appsforoffice.microsoft.com/*' }] });
}

const executors = new WeakMap<ExcelHost, RequestExecutor>();
