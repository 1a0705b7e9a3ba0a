import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWith } from '../../support/programs';
import { chooseFile, launchBrowser, openPage, type WatchedPage } from '../support/browser';
import { oldTable } from '../support/foreign-tables';
import { openPaneSite, type PaneSite } from '../support/pane-site';

jest.setTimeout(900_000);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole('combobox', { name: '工作表' }).selectOption(sheet);
  await page.getByRole('grid', { name: `工作表“${sheet}”` }).waitFor();
  await cell(page, address).click();
  await page.locator(`#cell-${address}[aria-selected=true]`).waitFor();
}

/** Types villages into a new workbook, the last of them right before the end. */
async function typeVillages(page: Page): Promise<void> {
  await button(page, '新建空白台账').click();
  await page.getByRole('combobox', { name: '工作表' }).waitFor();
  await goTo(page, '村社区名册', 'A2');
  for (const village of ['甲村', '乙村', '丙村']) {
    await page.keyboard.type(village);
    await page.keyboard.press('Enter');
  }
  await cell(page, 'A4').getByText('丙村').waitFor();
}

/** Waits until this many edits are kept. */
async function kept(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('shuanglian.drafts');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('edits').objectStore('edits').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result === wanted);
          };
        };
      }),
    count,
  );
}

/** Whether a draft stands on a workbook's bytes. */
function keptBase(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('shuanglian.drafts');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve((asked.result as { base: { kind: string } }[]).some(({ base }) => base.kind === 'file'));
      };
    };
  });
}

describeWith(['chromium'], 'what was typed and not saved', () => {
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
    watched = await openPage(browser, site.address);
    await watched.page.goto(site.address);
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.faults).toEqual([]);
  });

  /** The page is gone without being asked, as when the browser or the computer breaks down; then it is opened anew. */
  const killAndOpen = async (context: BrowserContext, page: Page): Promise<Page> => {
    await page.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await next.goto(site.address);
    return next;
  };

  test('is all there again after the page was killed in the middle, and is offered until it is saved as a file', async () => {
    await typeVillages(watched.page);
    await kept(watched.page, 3);
    const page = await killAndOpen(watched.page.context(), watched.page);
    await page.getByText(/“双联台账\.xlsx”里填的内容没有保存成文件/).waitFor();
    await button(page, '恢复').click();
    await page.getByText('上次填的内容已恢复').waitFor();
    await goTo(page, '村社区名册', 'A5');
    expect(await Promise.all(['A2', 'A3', 'A4'].map((address) => cell(page, address).innerText()))).toEqual([
      '甲村',
      '乙村',
      '丙村',
    ]);
    // What comes after is kept with it.
    await page.keyboard.type('丁村');
    await page.keyboard.press('Enter');
    await kept(page, 4);
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    await page.getByText(/已另存为/).waitFor();
    await kept(page, 0);
    const last = await killAndOpen(page.context(), page);
    await button(last, '新建空白台账').waitFor();
    await last.waitForTimeout(1500);
    expect(await last.getByText('没有保存成文件').count()).toBe(0);
  });

  test('rows brought in from an old table are kept as the workbook then is, and are there again after the page was killed', async () => {
    const { page } = watched;
    await page.goto(`${site.address}?sample`);
    await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
    const open = async (): Promise<void> => {
      await button(page, '更多').click();
      await page.getByRole('menuitem', { name: '导入旧台账' }).click();
    };
    await chooseFile(page, open, '旧花名册.xlsx', await oldTable());
    await button(page, '带入 2 行').click();
    await page.getByText('已带入 2 行：结对帮扶 2 行。').waitFor();
    await page.waitForFunction(keptBase);
    await kept(page, 0);
    const next = await killAndOpen(page.context(), page);
    await button(next, '恢复').click();
    await next.getByText('上次填的内容已恢复').waitFor();
    // The sample's 51 pairings and the two.
    await next.getByText('53', { exact: true }).waitFor();
  });

  test('is thrown away on request, after a second question', async () => {
    await typeVillages(watched.page);
    await kept(watched.page, 3);
    const page = await killAndOpen(watched.page.context(), watched.page);
    await button(page, '不要').click();
    await page.getByText('扔掉后找不回来').waitFor();
    await button(page, '扔掉').click();
    await page.getByText('找不回来').waitFor({ state: 'detached' });
    await kept(page, 0);
  });

  test('is not offered in a second tab while the first one is open', async () => {
    await typeVillages(watched.page);
    await kept(watched.page, 3);
    const second = await watched.page.context().newPage();
    await second.goto(site.address);
    await button(second, '新建空白台账').waitFor();
    await second.waitForTimeout(1500);
    expect(await second.getByText('没有保存成文件').count()).toBe(0);
  });

  test('is no longer kept when the browser’s room is used up: that is said once, with what to do, and work goes on', async () => {
    const { page } = watched;
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 2_000 });
    await typeVillages(page);
    await page.getByText(/存储空间满了，新填的内容没有备份。.*请现在就按 Ctrl\+S 保存/).waitFor();
    await button(page, '关闭').first().click();
    await goTo(page, '村社区名册', 'A5');
    await page.keyboard.type('丁村');
    await page.keyboard.press('Enter');
    await cell(page, 'A5').getByText('丁村').waitFor();
    expect(await page.getByText(/存储空间满了/).count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    expect(download.suggestedFilename()).toBe('双联台账（已修改）.xlsx');
  });

  test('cannot be kept where the browser has no store: that is said once, and work goes on', async () => {
    const { page } = watched;
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.goto(site.address);
    await typeVillages(page);
    await page.getByText(/不让网页留存内容/).waitFor();
    await button(page, '关闭').first().click();
    await page.keyboard.type('丁村');
    await page.keyboard.press('Enter');
    await cell(page, 'A5').getByText('丁村').waitFor();
    expect(await page.getByText(/不让网页留存内容/).count()).toBe(0);
  });
});
