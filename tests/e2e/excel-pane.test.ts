import type { Browser, Page } from 'playwright-core';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { describeWith } from '../support/programs';
import { launchBrowser } from './support/browser';
import type { ExcelPage } from './support/excel-pane';
import { openExcelPage } from './support/excel-pane';
import type { PaneSite } from './support/pane-site';
import { openPaneSite } from './support/pane-site';

jest.setTimeout(900_000);

describeWith(['chromium'], 'the pane in Excel', () => {
  let site: PaneSite;
  let browser: Browser;
  let excel: ExcelPage;

  beforeAll(async () => { [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]); });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  afterEach(async () => {
    await excel.page.context().close();
    excel.host.assertKnown();
    expect(excel.faults).toEqual([]);
    expect(excel.foreignRequests.filter((address) => !address.startsWith('https://appsforoffice.microsoft.com/'))).toEqual([]);
  });

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const valueAt = (sheet: string, row: number, column: number) => excel.host.workbook.sheet(sheet).cells.get(row)?.get(column)?.value;

  /** The cell that is selected in Excel. */
  const selected = () => {
    const { workbook } = excel.host;
    return [workbook.findSheet(workbook.active.sheet)?.name, workbook.active.place];
  };

  /** Opens the pane beside an empty workbook and has it make the ledgers. */
  const openWithLedgers = async (version: string): Promise<Page> => {
    excel = await openExcelPage(browser, `${site.address}excel.html`, version);
    const { page } = excel;
    await page.getByText('这个工作簿里还没有双联台账。').waitFor();
    await page.getByRole('main').getByRole('button', { name: '新建台账' }).click();
    await page.getByText('台账已建好').waitFor();
    return page;
  };

  /** Types a small township, one cell of it with a space behind the name. */
  const typeTownship = (): void => {
    const { host } = excel;
    host.typeIn('基本信息', 'B2:B5', [['示例乡人民政府'], ['示例县委组织部'], [2014], ['上半年']]);
    host.typeIn('村社区名册', 'A2:B2', [['乌木村', '村']]);
    host.typeIn('干部名册', 'A2:B2', [['王伟', '机关干部']]);
    host.typeIn('干部名册', 'F2', [['乌木村']]);
    host.typeIn('结对帮扶', 'A2:B2', [['王伟', '乌木村\u3000']]);
    host.typeIn('结对帮扶', 'D2', [['陈大山']]);
    host.typeIn('结对帮扶', 'F2', [['困难群众']]);
    host.typeIn('结对帮扶', 'K2', [[41_644]]);
    host.typeIn('帮扶日志', 'A2:D2', [[41_670, '王伟', '乌木村', '陈大山']]);
    host.typeIn('帮扶日志', 'F2:I2', [['走访慰问', '日常', '是', '已办结']]);
    host.typeIn('帮扶日志', 'L2', [['上门走访']]);
  };

  test.each(Object.entries(EXCEL_VERSIONS))('in Excel as %s a clerk makes ledgers, types, checks, jumps, mends, sums up and traces', async (_, version) => {
    const page = await openWithLedgers(version);
    typeTownship();

    await button(page, '校验').click();
    await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
    const date = page.getByRole('listitem').filter({ hasText: '结对帮扶!B2' });
    await date.getByRole('button').first().click();
    await page.getByText('陈大山').first().waitFor();
    expect(selected()).toEqual(['结对帮扶', { row: 2, column: 2 }]);

    await button(page, /^把结对帮扶!B2的/).click();
    await page.getByText(/已修复 1 处/).waitFor();
    expect(valueAt('结对帮扶', 2, 2)).toBe('乌木村');

    await button(page, '汇总').click();
    await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['干部履职汇总', '板块汇总', '走访慰问汇总', '村级汇总', '校验结果']));

    await button(page, /^王伟 好事实事：1，看来自哪些行$/).click();
    await page.getByText('来自 1 行').waitFor();
    await page.getByRole('list', { name: '王伟 好事实事' }).getByRole('button').click();
    await page.waitForTimeout(200);
    expect(selected()).toEqual(['帮扶日志', { row: 2, column: 1 }]);
  });

  test('what the user types after a check is checked at once, in a batch of one cell, and the summary is told to be out of date', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '汇总').click();
    await page.getByText(/已汇总/).waitFor();
    const before = excel.host.batches.length;
    excel.host.typeIn('帮扶日志', 'B2', [['查无此人']]);
    await page.getByText(/汇总已过期：帮扶日志有改动/).waitFor();
    await page.getByRole('tab', { name: /问题/ }).click();
    await page.getByRole('listitem').filter({ hasText: '帮扶日志!B2' }).first().waitFor();
    expect(excel.host.batches.length - before).toBe(1);
  });

  test('a co-author’s edits are left for the co-author to check', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '校验').click();
    await page.getByRole('listitem').filter({ hasText: '结对帮扶!B2' }).waitFor();
    const before = excel.host.batches.length;
    excel.host.typeIn('帮扶日志', 'B2', [['查无此人']], 'Remote');
    await page.waitForTimeout(500);
    expect(excel.host.batches.length).toBe(before);
  });

  test('with checking while typing switched off, an edit costs nothing', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '设置' }).click();
    await page.getByRole('switch', { name: '边填边查' }).click();
    await button(page, '关闭').click();
    await button(page, '校验').click();
    await page.getByRole('listitem').filter({ hasText: '结对帮扶!B2' }).waitFor();
    const before = excel.host.batches.length;
    excel.host.typeIn('帮扶日志', 'B2', [['查无此人']]);
    await page.waitForTimeout(500);
    expect(excel.host.batches.length).toBe(before);
  });

  test('while the user types in a cell the pane waits, and the work can be cancelled', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    const end = excel.host.startCellEdit();
    await button(page, '校验').click();
    await button(page, '取消').waitFor();
    await button(page, '取消').click();
    end();
    await page.getByText('已取消，台账没有改动。').waitFor();
  });

  test('a protected sheet is named, with what to do, and nothing is written', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    excel.host.workbook.sheet('结对帮扶').protected = true;
    await button(page, '校验').click();
    await page.getByText(/问题已列出，但没能在单元格上标色。工作表“结对帮扶”受保护/).waitFor();
    await button(page, /^把结对帮扶!B2的/).click();
    await page.getByText(/未改 结对帮扶!B2：工作表受保护/).waitFor();
    expect(valueAt('结对帮扶', 2, 2)).toBe('乌木村\u3000');
  });

  test('the ribbon’s button is done by the open pane', async () => {
    const pane = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    const ribbon = await openExcelPage(browser, `${site.address}commands.html`, EXCEL_VERSIONS.microsoft365, excel);
    await press(ribbon.page, 'validate');
    await pane.getByRole('listitem').filter({ hasText: '结对帮扶!B2' }).waitFor();
    expect(await ribbon.page.evaluate(() => (globalThis as { dialogAddress?: string }).dialogAddress)).toBeUndefined();
  });

  test('without a pane the ribbon’s button does it itself and tells what came of it', async () => {
    excel = await openExcelPage(browser, `${site.address}commands.html`, EXCEL_VERSIONS.floor);
    await press(excel.page, 'validate');
    expect(await told(excel.page)).toBe('这个工作簿里还没有双联台账。请先点“新建台账”。');
    await press(excel.page, 'create');
    expect(await told(excel.page)).toBe('台账已建好，从“基本信息”开始填写。');
    typeTownship();
    await press(excel.page, 'validate');
    expect(await told(excel.page)).toMatch(/^发现错误 0 处、提醒 \d+ 处，已在单元格上标出。/);
    await press(excel.page, 'summarize');
    expect(await told(excel.page)).toMatch(/^已汇总，写好：干部履职汇总、/);
  });

  /** Presses a ribbon button and waits until its function says that it is done. */
  const press = (page: Page, name: string): Promise<void> => page.evaluate((pressed) => new Promise<void>((resolve) => {
    (globalThis as unknown as { ribbon: Record<string, (event: { completed: () => void }) => void> }).ribbon[pressed]?.({ completed: resolve });
  }), name);

  const told = (page: Page): Promise<string | null> => page.evaluate(() => new URL((globalThis as unknown as { dialogAddress: string }).dialogAddress).searchParams.get('text'));
});
