import type { Browser, CDPSession, Page } from 'playwright-core';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { openPage } from '../e2e/support/browser';
import { openExcelPage, type ExcelPage } from '../e2e/support/excel-pane';

/** A page whose start is measured. */
export interface Start {
  readonly name: string;
  readonly address: string;
  /** What the button says that ends the start: the first thing to be done on the page. */
  readonly button: string;
  /**
   * Beside a workbook in Excel's test host: an empty one, or one filled before by clicking this button of this page.
   */
  readonly excel?: { readonly fill?: { readonly address: string; readonly button: string; readonly filled: string } };
}

/**
 * What one start took. Bytes and requests are those that were through when the button could be clicked; office.js is
 * not among them.
 */
export interface StartCost {
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the beginning of navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly ready: number;
}

/** The starts of a built pane at an address, each under its name after the prefix. */
export function startsOf(site: string, prefix = ''): readonly Start[] {
  const address = `${site}excel.html`;
  return [
    { name: `${prefix}in Excel, empty`, address, button: '新建台账', excel: {} },
    {
      name: `${prefix}in Excel, ledgers`,
      address,
      button: '校验',
      excel: { fill: { address, button: '看看示例', filled: '校验' } },
    },
    { name: `${prefix}browser`, address: site, button: '打开台账文件' },
    { name: `${prefix}browser, sample`, address: `${site}?sample`, button: '校验' },
  ];
}

interface Watched {
  /** Milliseconds at which the button could be clicked. */
  ready: number | null;
  firstPaint: number;
  largestPaint: number;
}

/** Runs in the page before anything else: notes when the button is there and the page answers. */
function watchStart(button: string): void {
  const watched: Watched = { ready: null, firstPaint: 0, largestPaint: 0 };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') watched.firstPaint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const found = (): boolean =>
    [...document.querySelectorAll('button')].some(
      (element) =>
        element.textContent.trim() === button && !element.disabled && element.getAttribute('aria-disabled') !== 'true',
    );
  const observer = new MutationObserver(() => {
    if (!found()) return;
    observer.disconnect();
    // A click is answered in a turn of its own.
    setTimeout(() => {
      watched.ready = performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/**
 * Notes how many bytes came over the network and when, in milliseconds since the epoch; office.js comes from elsewhere.
 */
async function watchNetwork(
  session: CDPSession,
  origin: string,
): Promise<{ readonly until: (time: number) => { readonly bytes: number; readonly requests: number } }> {
  const wanted = new Map<string, number>();
  const came: { readonly time: number; readonly bytes: number }[] = [];
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    if (request.url.startsWith(origin) && !request.url.endsWith('.png')) wanted.set(requestId, wallTime - timestamp);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const offset = wanted.get(requestId);
    if (offset !== undefined) came.push({ time: (timestamp + offset) * 1000, bytes: encodedDataLength });
  });
  return {
    until: (time) => {
      const before = came.filter((response) => response.time <= time);
      return { bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), requests: before.length };
    },
  };
}

const SETTLED_MILLISECONDS = 1500;

/** Prepares starts of one page and does them, one at a time. */
export async function startOf(browser: Browser, start: Start): Promise<(slowdown: number) => Promise<StartCost>> {
  const beside = start.excel?.fill ? await filledWorkbook(browser, start.excel.fill) : undefined;
  return async (slowdown) => {
    const measured: { network?: Awaited<ReturnType<typeof watchNetwork>> } = {};
    const prepare = async (page: Page): Promise<void> => {
      const session = await page.context().newCDPSession(page);
      measured.network = await watchNetwork(session, new URL(start.address).origin);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.addInitScript(watchStart, start.button);
    };
    const page = start.excel
      ? await openInExcel(browser, start.address, prepare, beside)
      : await openInBrowser(browser, start.address, prepare);
    await page.waitForFunction(
      () => (globalThis as unknown as { watched: Watched }).watched.ready !== null,
      undefined,
      { timeout: 120_000 },
    );
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    const { watched, origin } = await page.evaluate(() => ({
      watched: (globalThis as unknown as { watched: Watched }).watched,
      origin: performance.timeOrigin,
    }));
    const ready = watched.ready ?? 0;
    const { bytes = 0, requests = 0 } = measured.network?.until(origin + ready) ?? {};
    if (beside) await page.close();
    else await page.context().close();
    return { bytes, requests, firstPaint: watched.firstPaint, largestPaint: watched.largestPaint, ready };
  };
}

async function openInBrowser(browser: Browser, address: string, prepare: (page: Page) => Promise<void>): Promise<Page> {
  const { page } = await openPage(browser, address);
  await prepare(page);
  await page.goto(address);
  return page;
}

async function openInExcel(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void>,
  beside: ExcelPage | undefined,
): Promise<Page> {
  const { page } = await openExcelPage(browser, address, EXCEL_VERSIONS.microsoft365, {
    prepare,
    ...(beside ? { beside } : {}),
  });
  return page;
}

/** A workbook of the test host, filled by a click. */
async function filledWorkbook(
  browser: Browser,
  { address, button, filled }: NonNullable<NonNullable<Start['excel']>['fill']>,
): Promise<ExcelPage> {
  const excel = await openExcelPage(browser, address, EXCEL_VERSIONS.microsoft365);
  await excel.page.getByRole('button', { name: button, exact: true }).click();
  await excel.page.getByRole('button', { name: filled, exact: true }).waitFor();
  await excel.page.close();
  return excel;
}
