import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, openPage } from '../support/browser';
import { faultyTownship } from '../support/faulty-township';
import { openPaneSite } from '../support/pane-site';
import { everyScreen, looks } from '../support/screens';

const FOLDER = join(__dirname, '../../../docs/screens');

/** Draws every screen in every look but high contrast, whose colours are the system's. A fixed clock keeps the pictures the same from day to day. */
export async function drawScreens(): Promise<void> {
  const [site, browser, faulty] = await Promise.all([openPaneSite(), launchBrowser(), faultyTownship()]);
  try {
    for (const { name: look, options } of looks.filter(({ name }) => name !== 'contrast')) {
      mkdirSync(join(FOLDER, look), { recursive: true });
      const { page } = await openPage(browser, site.address, { ...options, reducedMotion: 'reduce' });
      await page.clock.setFixedTime(new Date('2014-07-05T10:32:00+08:00'));
      for (const { name, go } of everyScreen(site.address, faulty)) {
        await go(page);
        await page.waitForTimeout(400);
        writeFileSync(join(FOLDER, look, `${name}.png`), await page.screenshot());
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    site.close();
  }
}
