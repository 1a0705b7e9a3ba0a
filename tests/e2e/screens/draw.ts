import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';
import { excelScreens, openExcelPane, openNotice } from '../support/excel-screens';
import { openPaneSite } from '../support/pane-site';
import { everyScreen, looks, screenFiles } from '../support/screens';

const FOLDER = join(__dirname, '../../../docs/screens');

/** A fixed clock keeps the pictures the same from day to day. */
const NOW = new Date('2014-07-05T10:32:00+08:00');

/** Of Windows' high contrast one picture is enough: its colours are not the product's. */
const IN_CONTRAST = 'findings';

/** Draws every screen in every look into docs/screens: the page for browsers, and the pane in Excel. */
export async function drawScreens(): Promise<void> {
  const [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  try {
    await drawBrowserPage(browser, site.address);
    for (const theme of ['light', 'dark', 'contrast'] as const) await drawExcelPane(browser, site.address, theme);
  } finally {
    await browser.close();
    site.close();
  }
}

/** The page for browsers, in every look but high contrast, whose colours are the system's. */
async function drawBrowserPage(browser: Browser, site: string): Promise<void> {
  const files = await screenFiles();
  for (const { name: look, options } of looks.filter(({ name }) => name !== 'contrast')) {
    const { page } = await openPage(browser, site, { ...options, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(NOW);
    for (const { name, go } of everyScreen(site, files)) {
      await go(page);
      await draw(page, look, name);
    }
    await page.context().close();
  }
}

async function drawExcelPane(browser: Browser, site: string, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  const excel = await openExcelPane(browser, site, theme);
  await excel.page.clock.setFixedTime(NOW);
  for (const { name, go } of excelScreens) {
    await go(excel);
    if (theme !== 'contrast' || name === IN_CONTRAST) await draw(excel.page, `excel/${theme}`, name);
    if (theme === 'contrast' && name === IN_CONTRAST) break;
  }
  if (theme !== 'contrast') await draw(await openNotice(browser, site, theme, excel), `excel/${theme}`, 'notice');
  await excel.page.context().close();
}

async function draw(page: Page, look: string, name: string): Promise<void> {
  await page.waitForTimeout(400);
  mkdirSync(join(FOLDER, look), { recursive: true });
  writeFileSync(join(FOLDER, look, `${name}.png`), await page.screenshot());
}
