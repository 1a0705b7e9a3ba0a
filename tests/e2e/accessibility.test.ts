import type { Browser } from 'playwright-core';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { launchBrowser, openPage } from './support/browser';
import { faultyTownship } from './support/faulty-township';
import type { PaneSite } from './support/pane-site';
import { openPaneSite } from './support/pane-site';
import { everyScreen, looks } from './support/screens';

jest.setTimeout(900_000);

describeWith(['chromium'], 'every screen for everybody', () => {
  let site: PaneSite;
  let browser: Browser;
  let faulty: Uint8Array;

  beforeAll(async () => { [site, browser, faulty] = await Promise.all([openPaneSite(), launchBrowser(), faultyTownship()]); });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  test.each(looks)('$name: axe finds nothing serious, and nothing is wider than the page', async ({ options }) => {
    const { page, faults } = await openPage(browser, site.address, { ...options, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const { name, go } of everyScreen(site.address, faulty)) {
      await go(page);
      await page.waitForTimeout(200);
      found.push(...(await seriousFaults(page)).map((fault) => `${name}: ${fault}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${name}: wider than the page`);
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
