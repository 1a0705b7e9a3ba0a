import type { Browser, Page } from 'playwright-core';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { launchBrowser, openPage } from './support/browser';
import { excelScreens, openExcelPane, openNotice } from './support/excel-screens';
import { openPaneSite, type PaneSite } from './support/pane-site';
import { everyScreen, looks, screenFiles, type ScreenFiles } from './support/screens';

jest.setTimeout(900_000);

describeWith(['chromium'], 'every screen for everybody', () => {
  let site: PaneSite;
  let browser: Browser;
  let files: ScreenFiles;

  beforeAll(async () => {
    [site, browser, files] = await Promise.all([openPaneSite(), launchBrowser(), screenFiles()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** What is wrong with a screen as it stands. */
  const faultsOf = async (page: Page, screen: string): Promise<readonly string[]> => {
    await page.waitForTimeout(200);
    const serious = (await seriousFaults(page)).map((fault) => `${screen}: ${fault}`);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return isWider ? [...serious, `${screen}: wider than the page`] : serious;
  };

  test.each(looks)('$name: axe finds nothing serious, and nothing is wider than the page', async ({ options }) => {
    const { page, faults } = await openPage(browser, site.address, { ...options, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const { name, go } of everyScreen(site.address, files)) {
      await go(page);
      found.push(...(await faultsOf(page, name)));
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast'] as const)(
    'in Excel of %s theme axe finds nothing serious, and nothing is wider than the pane',
    async (theme) => {
      const excel = await openExcelPane(browser, site.address, theme);
      const found: string[] = [];
      for (const { name, go } of excelScreens) {
        await go(excel);
        found.push(...(await faultsOf(excel.page, name)));
      }
      found.push(...(await faultsOf(await openNotice(browser, site.address, theme, excel), 'notice')));
      await excel.page.context().close();
      expect(found).toEqual([]);
    },
  );
});
