import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { readDocx } from '../report/docx-content';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { openPage } from './support/browser';
import { PaneSuite } from './support/pane-suite';

jest.setTimeout(900_000);

describeWith(['chromium'], 'the draft of the work summary in the page for browsers', () => {
  const suite = new PaneSuite();

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function draft(page: Page): Promise<void> {
    await page.goto(`${suite.address}?sample`);
    await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '生成总结' }).click();
    await page.getByRole('heading', { name: '2014年上半年双联工作总结' }).waitFor();
  }

  async function saved(page: Page, name: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    const file = join(suite.folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  test('a clerk drafts it, looks up a number’s rows, and saves it as a Word file', async () => {
    const page = await suite.open();
    await draft(page);
    await page.locator('mark', { hasText: '下一步的重点工作' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, '河堤修建 资金：60万，看来自哪些行').click();
    await page.getByText('来自 1 行').waitFor();
    await page.getByText('县扶贫移民后扶局').waitFor();
    await button(page, '返回').click();
    const file = await saved(page, '保存 Word 文件');
    expect(file).toMatch(/示例乡人民政府2014年上半年双联工作总结\.docx$/);
    const { paragraphs, comments } = readDocx(join(suite.folder, 'read.docx'), readFileSync(file));
    expect(paragraphs).toContain('2014年上半年双联工作总结');
    expect(comments.length).toBeGreaterThan(30);
    await page.getByRole('tab', { name: '简报' }).click();
    await page.getByRole('heading', { name: '2014年上半年双联工作简报' }).waitFor();
  });

  test('the saved page opens by itself, and a click on a number shows its rows', async () => {
    const page = await suite.open();
    await draft(page);
    const file = await saved(page, '保存网页');
    const alone = await openPage(suite.browser, 'file:');
    await alone.page.goto(pathToFileURL(file).href);
    const panel = alone.page.getByRole('region', { name: '土地流转 数量 600' });
    expect(await panel.isVisible()).toBe(false);
    await alone.page.getByRole('link', { name: '600', exact: true }).first().click();
    await panel.waitFor();
    expect(await panel.innerText()).toContain('350 + 250 = 600');
    await panel.getByRole('link', { name: '关闭' }).click();
    await panel.waitFor({ state: 'hidden' });
    expect(alone.faults).toEqual([]);
    expect(alone.foreignRequests).toEqual([]);
    await alone.page.context().close();
  });
});
