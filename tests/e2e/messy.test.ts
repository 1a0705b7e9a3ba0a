import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { check } from '../../src/app/check';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { describeWith } from '../support/programs';
import { chooseFile, launchBrowser, openPage, type WatchedPage } from './support/browser';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

const MESSY = resolve(__dirname, '../../../shared/cases/messy.xlsx');
const MOST_CLICKS = 40;
/** What is typed, by the line's label. */
const TYPED: Readonly<Record<string, string>> = {
  '项目名称“（空）”': '石桥村饮水工程',
  '到岗日期“2025年3月”': '2025-03-01',
  '结对日期“2026-13-01”': '2026-01-13',
  '日期“2026-2-30”': '2026-02-28',
  '日期“正月十五”': '2026-03-03',
  '开工日期“2026年3月”': '2026-03-10',
  '折款金额(元)“一袋米”': '120',
  '身份证号“510000195003070000”': '510000195003070008',
  '身份证号“51000019500307001”': '510000195003070016',
};
/** What is chosen from a list. */
const CHOSEN: Readonly<Record<string, string>> = {
  '时机“春节”': '重大节日',
  '帮扶方式“送化肥”': '物质帮助',
  '办理状态“已完成”': '已办结',
  '状态“在建”': '实施中',
  '干部姓名“陈七”': '刘洋',
  '责任干部“陈七”': '刘洋',
  '村“河口村”': '河口社区',
  '建设地点“全镇”': '全乡',
};

describeWith(['chromium', 'shared folder'], 'a messy workbook in the page', () => {
  let site: PaneSite;
  let browser: Browser;
  let folder: string;
  let watched: WatchedPage;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
    folder = mkdtempSync(join(tmpdir(), 'messy-'));
    // High enough that no line has to be scrolled to: scrolling is no click.
    watched = await openPage(browser, site.address, { viewport: { width: 1280, height: 6000 } });
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });

  test('it is without errors after forty clicks at the most, and sums up', async () => {
    if (!existsSync(MESSY)) throw new Error('the messy workbook is not there');
    const { page } = watched;
    await page.clock.setFixedTime('2026-07-05T08:00:00');
    await page.goto(site.address);
    const open = page.getByRole('button', { name: '打开台账文件' });
    await chooseFile(page, () => open.click(), 'messy.xlsx', readFileSync(MESSY));

    let clicks = 0;
    const click = async (what: Locator): Promise<void> => {
      clicks += 1;
      await what.click();
    };
    const button = (name: string | RegExp): Locator =>
      page.getByRole('button', { name, exact: typeof name === 'string' });
    const answer = (label: string): Locator => page.getByLabel(`${label}改为`, { exact: true });

    await click(button('校验'));
    await click(button('预览并修复'));
    await click(button(/^修复 \d+ 处$/));
    await page.getByText(/已修复 \d+ 处/).waitFor();
    for (const range of ['B5:B6', 'L10:L12']) {
      const merged = page.getByRole('button', { name: new RegExp(`取消合并帮扶日志!${range.split(':')[0] ?? ''}`) });
      await click(merged);
      await merged.waitFor({ state: 'detached' });
    }
    for (const [label, text] of Object.entries(TYPED)) {
      await click(answer(label));
      await page.keyboard.insertText(text);
    }
    for (const [label, text] of Object.entries(CHOSEN)) {
      // To open the list, and to choose.
      clicks += 2;
      await answer(label).selectOption(text);
    }
    for (const label of ['整顿进度“正在整顿”', '群众类别“残疾人”'])
      await click(page.getByRole('button', { name: new RegExp(`^${label}改为最像的`) }));
    await click(button('把“五保户”添加到可选项'));
    await page.getByText(/已在“可选项”的“群众类别”中添加“五保户”/).waitFor();
    await click(button('预览并全部改'));
    await click(button(/^全部改 \d+ 处$/));
    await page.getByText(/已修复 \d+ 处/).waitFor();
    for (const [address, name] of [
      ['村社区名册!A6', '石桥村(二)'],
      ['干部名册!A7', '张丽(二)'],
    ] as const) {
      const item = page.getByRole('listitem').filter({ hasText: address });
      await click(item.getByRole('button').first());
      await click(page.locator(`#cell-${address.split('!')[1] ?? ''}`));
      // Typing takes the place of what stands in the selected cell.
      await page.keyboard.insertText(name);
      await page.keyboard.press('Enter');
      await item
        .filter({ hasText: '姓名' })
        .or(item.filter({ hasText: '名称' }))
        .first()
        .waitFor({ state: 'detached' });
    }
    await page.getByText(/已校验：错误 0，/).waitFor();
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    process.stderr.write(`messy: ${clicks} clicks\n`);

    await button('汇总').click();
    await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
    await page.getByRole('region', { name: '工作表“干部履职汇总”' }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button('另存').click()]);
    const file = join(folder, 'messy-mended.xlsx');
    await download.saveAs(file);
    const { findings } = await check(
      await openFileWorkbook(new Uint8Array(readFileSync(file))),
      dayOf(2026, 7, 5) ?? 0,
      unwatched,
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(watched.faults).toEqual([]);
  });
});
