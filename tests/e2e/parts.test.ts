import type { Browser, Page } from 'playwright-core';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { describeWith } from '../support/programs';
import { openExcelPage, type ExcelPage } from './support/excel-pane';
import { launchBrowser, openPage } from './support/browser';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

describeWith(['chromium'], 'what the first screen does without', () => {
  let site: PaneSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  const openPane = (): Promise<ExcelPage> =>
    openExcelPage(browser, `${site.address}excel.html`, EXCEL_VERSIONS.microsoft365);
  const more = (page: Page) => page.getByRole('button', { name: '更多' });
  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );

  test('the menu goes by keyboard as a menu does: open, go down, leave, choose', async () => {
    const { page, faults } = await openPane();
    await more(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '新建台账' }).waitFor();
    expect(await more(page).getAttribute('aria-expanded')).toBe('true');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('县级汇总');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('设置');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('更多');
    expect(await more(page).getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The pane behind it is there for screen readers again.
    await more(page).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the menu closes at a second click on its button and at a click elsewhere', async () => {
    const { page } = await openPane();
    await more(page).click();
    await page.getByRole('menu').waitFor();
    await more(page).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await more(page).click();
    await page.getByRole('menu').waitFor();
    await page.mouse.click(20, 600);
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a part that cannot be loaded says so in its place and is tried again, and the rest works on', async () => {
    const { page } = await openPage(browser, site.address);
    await page.goto(`${site.address}?sample`);
    await page.getByRole('tab', { name: '问题' }).waitFor();
    // Charts are loaded when they are asked for only.
    await page.getByRole('button', { name: '汇总', exact: true }).click();
    await page.getByText(/已汇总/).waitFor();
    await page.getByRole('tab', { name: '村级' }).click();
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('button', { name: '图', exact: true }).click();
    await page.getByRole('alert').getByText(/重试/).first().waitFor();
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('figure svg').first().waitFor();
    await page.context().close();
  });
});
