import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openPage, type WatchedPage } from './browser';
import { openPaneSite, type PaneSite } from './pane-site';

/** What the tests of a suite share: the pane's site, a browser, and a folder for what is saved. */
export class PaneSuite {
  #site: PaneSite | null = null;
  #browser: Browser | null = null;
  #folder = '';
  readonly #watched: WatchedPage[] = [];
  readonly #opened: WatchedPage[] = [];

  /** Called where the suite is described: opens all before its tests, and closes it after them. */
  constructor() {
    beforeAll(async () => {
      [this.#site, this.#browser] = await Promise.all([openPaneSite(), launchBrowser()]);
      this.#folder = mkdtempSync(join(tmpdir(), 'pane-'));
    });
    afterAll(async () => {
      await this.browser.close();
      this.#site?.close();
      rmSync(this.#folder, { recursive: true });
    });
    afterEach(async () => {
      const [watched, opened] = [this.#watched.splice(0), this.#opened.splice(0)];
      for (const { page } of watched) await page.context().close();
      for (const { faults } of watched) expect(faults).toEqual([]);
      for (const { foreignRequests } of opened) expect(foreignRequests).toEqual([]);
    });
  }

  /** The address of the page for browsers. */
  get address(): string {
    return this.#site?.address ?? '';
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('the browser is opened before the first test');
    return this.#browser;
  }

  get folder(): string {
    return this.#folder;
  }

  /** Opens an empty page for one test, which fails where it asks for anything but what is the site's. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    const opened = this.watch(await openPage(this.browser, this.address, options));
    this.#opened.push(opened);
    return opened.page;
  }

  /** Closes a page after the test, which fails where the page had faults. */
  watch<Watched extends WatchedPage>(page: Watched): Watched {
    this.#watched.push(page);
    return page;
  }
}
