import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { describeWith } from '../support/programs';
import { submission, township } from '../taskpane/county/county-files';
import { faults } from '../workbook/file/second-opinion';
import { seriousFaults } from './support/accessibility';
import { launchBrowser, openPage, type WatchedPage } from './support/browser';
import { openExcelPage } from './support/excel-pane';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Chooses files through the picker that `press` opens. */
async function choose(page: Page, press: () => Promise<void>, files: readonly NamedBytes[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })));
}

describeWith(['chromium', 'python with openpyxl', 'soffice', 'shared folder', 'xmllint'], 'a county’s roll-up', () => {
  let site: PaneSite;
  let browser: Browser;
  let folder: string;
  let watched: WatchedPage;
  let files: readonly NamedBytes[];
  let faulty: Uint8Array;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
    folder = mkdtempSync(join(tmpdir(), 'rollup-'));
    const second = await township('乙乡', [['帮扶日志', 7, 3, '查无此人']]);
    faulty = await second.save();
    files = [
      { name: '甲乡上报.xlsx', bytes: await submission(await township('甲乡'), '2014-07-10 08:00') },
      { name: '乙乡.xlsx', bytes: faulty },
      { name: '坏的.xlsx', bytes: new TextEncoder().encode('PK\u0003\u0004 nothing') },
    ];
  });
  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.faults).toEqual([]);
  });

  const downloaded = async (page: Page, press: () => Promise<void>): Promise<NamedBytes> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    const name = download.suggestedFilename();
    await download.saveAs(join(folder, name));
    return { name, bytes: readFileSync(join(folder, name)) };
  };
  const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const rollUp = async (page: Page): Promise<void> => {
    await choose(page, press(page, '选择各乡镇的文件'), files);
    await press(page, '开始汇总')();
    await page.getByText('收到 3 个文件，计入 2 个单位，2014年上半年。').waitFor();
  };

  test('from the page’s first screen, without a workbook of one’s own: each file is told of, the sum is sound', async () => {
    watched = await openPage(browser, site.address);
    const { page } = watched;
    await page.goto(site.address);
    await press(page, '县级汇总')();
    await rollUp(page);
    await page.getByText(/没有计入：文件已损坏|没有计入：这不是/u).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const county = await downloaded(page, press(page, '保存汇总表'));
    expect(county.name).toBe('2014年上半年县级汇总.xlsx');
    expect(faults(county.bytes)).toEqual([]);
    const zip = await downloaded(page, press(page, '全部保存（压缩包）'));
    expect([zip.name, zip.bytes[0], zip.bytes[1]]).toEqual(['退回单.zip', 0x50, 0x4b]);
    const slip = await downloaded(page, press(page, '保存 退回单-乙乡.xlsx'));
    expect(faults(slip.bytes)).toEqual([]);

    await press(page, '打开汇总表')();
    await page.getByRole('heading', { name: '这是县级汇总表' }).waitFor();
    await page.getByRole('tab', { name: '各乡镇对照' }).or(page.getByText('双联台账报送情况')).first().waitFor();
    expect(watched.foreignRequests).toEqual([]);
    await press(page, '到“县级汇总”')();
    await page.getByText('收到 3 个文件').waitFor();
  });

  test('a return slip lands on its row in the township’s page, through a check, until the row is right', async () => {
    watched = await openPage(browser, site.address);
    const { page } = watched;
    await page.goto(site.address);
    await press(page, '县级汇总')();
    await rollUp(page);
    const slip = await downloaded(page, press(page, '保存 退回单-乙乡.xlsx'));
    await press(page, '返回')();
    const moved = await openFileWorkbook(faulty);
    await choose(page, press(page, '打开台账文件'), [{ name: '乙乡.xlsx', bytes: await moved.save() }]);
    await page.getByRole('heading', { name: '乙乡' }).waitFor();
    // Opened like any other file, it is known for what it is.
    await press(page, '打开')();
    await choose(page, () => page.getByRole('menuitem', { name: '打开台账文件' }).click(), [slip]);
    await page.getByText('共 1 条，已办 0 条，还有 1 条').waitFor();
    await press(page, '看这几条')();
    await page.getByText('县里退回的意见').first().waitFor();
    await press(page, '校验')();
    await page.getByText('共 1 条，已办 0 条，还有 1 条').waitFor();
  });

  test('in Excel the same pane rolls up, and the county’s workbook opens in a window of its own', async () => {
    const excel = await openExcelPage(browser, `${site.address}excel.html`, EXCEL_VERSIONS.floor);
    watched = excel;
    const { page, host } = excel;
    await press(page, '更多')();
    await page.getByRole('menuitem', { name: '县级汇总' }).click();
    await rollUp(page);
    await press(page, '在新窗口打开汇总表')();
    await page.getByText(/已在新的 Excel 窗口打开县级汇总表/u).waitFor();
    const [bytes] = host.workbook.opened;
    expect(faults(bytes ?? new Uint8Array())).toEqual([]);
    await press(page, '返回')();
    await page.getByRole('button', { name: '看看示例' }).waitFor();
    host.assertKnown();
  });
});
