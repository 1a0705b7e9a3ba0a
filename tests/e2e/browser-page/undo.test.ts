import type { Browser, Page } from 'playwright-core';
import { describeWith } from '../../support/programs';
import { launchBrowser, openPage, type WatchedPage } from '../support/browser';
import { openPaneSite, type PaneSite } from '../support/pane-site';

jest.setTimeout(900_000);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

describeWith(['chromium'], 'Ctrl+Z in the page', () => {
  let site: PaneSite;
  let browser: Browser;
  let watched: WatchedPage;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    watched = await openPage(browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await watched.page.goto(site.address);
    await button(watched.page, '新建空白台账').click();
    await watched.page.getByRole('combobox', { name: '工作表' }).selectOption('村社区名册');
    await cell(watched.page, 'A2').click();
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.faults).toEqual([]);
  });

  test('takes fixes back right after the click on 修复, without a click into the sheet, and says so', async () => {
    const { page } = watched;
    await page.goto(`${site.address}?practice`);
    await button(page, '校验').click();
    await button(page, '预览并修复').click();
    await button(page, /^修复 \d+ 处$/).click();
    const done = page.getByText(/已修复 \d+ 处。.*按一次 Ctrl\+Z 全部撤销/);
    await done.waitFor();
    const count = /\d+/.exec(await done.innerText())?.[0] ?? '';
    await page.keyboard.press('Control+Z');
    await page.getByText(`已撤销 ${count} 格的改动`).waitFor();
    expect(await done.count()).toBe(0);
    await cell(page, 'B4').getByText('2014年').waitFor();
    await page.keyboard.press('Control+Y');
    await page.getByText(`又改了 ${count} 格`).waitFor();
    await cell(page, 'B4').getByText('2014', { exact: true }).waitFor();
  });

  test('of a block that was pasted over more rows than there were goes back to its first cell; Ctrl+Home to the first row', async () => {
    const { page } = watched;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await paste(page, Array.from({ length: 300 }, (_, at) => `村${at + 1}\t村`).join('\r\n'));
    await page.getByText('村300', { exact: true }).waitFor();
    await page.keyboard.press('Control+Z');
    await page.getByText('已撤销 600 格的改动').waitFor();
    await cell(page, 'A71').and(page.locator('[aria-selected=true]')).waitFor();
    await page.keyboard.press('Control+Home');
    await cell(page, 'A2').and(page.locator('[aria-selected=true]')).waitFor();
  });

  test('in a field of the pane stays what it is to the field', async () => {
    const { page } = watched;
    await page.keyboard.type('甲村');
    await page.keyboard.press('Enter');
    await cell(page, 'A2').getByText('甲村').waitFor();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('村');
    await page.keyboard.press('Control+Z');
    expect(await cell(page, 'A2').innerText()).toBe('甲村');
  });
});
