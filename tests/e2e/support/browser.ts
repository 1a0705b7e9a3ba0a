import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Chromium without a screen, without a network of its own, and able to run as root in a container. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** How long a page may take for a step on a machine that has other work. No step is measured by it. */
const PATIENCE_MILLISECONDS = 90_000;

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}

/** A page that remembers everything that should not happen in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the page and its console, and what its Content-Security-Policy refused. */
  readonly faults: readonly string[];
  /** Requests to anywhere but the pane's own host. */
  readonly foreignRequests: readonly string[];
}

/** Opens an empty page as a Chinese user has it. */
export async function openPage(
  browser: Browser,
  host: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const faults: string[] = [];
  const foreignRequests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host) && !/^(?:data|blob):/.test(request.url())) foreignRequests.push(request.url());
  });
  return { page, faults, foreignRequests };
}

/** Gives the page a file through the picker that `press` opens. */
export async function chooseFile(
  page: Page,
  press: () => Promise<void>,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}
