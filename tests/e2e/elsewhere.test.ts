import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { launchBrowser, openPage, type WatchedPage } from './support/browser';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

const OFFICE_FILES = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

describeWith(['chromium'], 'the page for Excel, opened where there is no Excel', () => {
  let site: PaneSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** With Microsoft's own office.js in place of what its network would answer. */
  const openOutside = async (locale: string): Promise<WatchedPage> => {
    const watched = await openPage(browser, site.address, { locale });
    await watched.page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
      const file = join(OFFICE_FILES, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length));
      return existsSync(file) ? route.fulfill({ path: file, contentType: 'text/javascript' }) : route.abort();
    });
    await watched.page.goto(`${site.address}excel.html`);
    return watched;
  };

  test('in a browser it says where it belongs, and leads to the page for browsers', async () => {
    const { page, faults } = await openOutside('zh-CN');
    await page.getByText('这个页面要在 Excel 里使用。').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults.filter((fault) => /not defined/.test(fault))).toEqual([]);
    await page.getByRole('link', { name: '打开双联台账网页版' }).click();
    await page.getByRole('button', { name: '打开台账文件' }).waitFor();
    await page.context().close();
  });

  test('who reads no Chinese is told in English', async () => {
    const { page } = await openOutside('en-GB');
    await page.getByText('This page works in Excel only.').waitFor();
    await page.getByRole('link', { name: 'Open the page for browsers' }).waitFor();
    await page.context().close();
  });

  test('where the network keeps office.js away, it says what to do', async () => {
    const { page } = await openPage(browser, site.address);
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.goto(`${site.address}excel.html`);
    await page.getByText(/没有取到 Office 的程序文件/).waitFor();
    await page.getByRole('link', { name: '打开双联台账网页版' }).waitFor();
    await page.context().close();
  });
});
