import type { Browser, CDPSession, Page } from 'playwright-core';
import { describeWith } from '../../support/programs';
import { launchBrowser, openPage, type WatchedPage } from '../support/browser';
import { openPaneSite, type PaneSite } from '../support/pane-site';

jest.setTimeout(900_000);

const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

async function show(page: Page, sheet: string): Promise<void> {
  await page.getByRole('combobox', { name: '工作表' }).selectOption(sheet);
  await page.getByRole('grid', { name: `工作表“${sheet}”` }).waitFor();
}

describeWith(['chromium'], 'what an input method is still composing', () => {
  let site: PaneSite;
  let browser: Browser;
  let watched: WatchedPage;
  let session: CDPSession;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
    watched = await openPage(browser, site.address);
    const { page } = watched;
    session = await page.context().newCDPSession(page);
    await page.goto(site.address);
    await page.getByRole('button', { name: '新建空白台账' }).click();
    await show(page, '村社区名册');
  });
  afterAll(async () => {
    expect(watched.faults).toEqual([]);
    await browser.close();
    site.close();
  });

  /** Composes a text, first as it sounds, and leaves it as it is composed. */
  const compose = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts)
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  };

  test.each([
    ['a click on another cell', 'A2', (page: Page) => cell(page, 'A8').click()],
    ['a click on a tab of the pane', 'A3', (page: Page) => page.getByRole('tab', { name: '台账' }).click()],
    [
      'another sheet',
      'A4',
      async (page: Page) => {
        await show(page, '干部名册');
        await show(page, '村社区名册');
      },
    ],
    ['saving by the button', 'A5', (page: Page) => page.getByRole('button', { name: '另存' }).click()],
  ])('is in the cell after %s', async (_, address, leave) => {
    const { page } = watched;
    await cell(page, address).click();
    await compose('jia', '甲村');
    await leave(page);
    await cell(page, address).getByText('甲村').waitFor();
  });

  test('is in the cell after Tab, once its characters are chosen', async () => {
    const { page } = watched;
    await cell(page, 'A6').click();
    await compose('yi', '乙村');
    await session.send('Input.insertText', { text: '乙村' });
    await page.keyboard.press('Tab');
    await cell(page, 'A6').getByText('乙村').waitFor();
    await page.locator('#cell-B6[aria-selected=true]').waitFor();
  });

  test('is not written into a header', async () => {
    const { page } = watched;
    await cell(page, 'A1').click();
    await compose('bie', '别的');
    await cell(page, 'A7').click();
    expect(await cell(page, 'A1').textContent()).toBe('名称*');
    expect(await cell(page, 'A7').textContent()).toBe('');
  });
});
