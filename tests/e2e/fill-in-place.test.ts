import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { userSheet } from '../contract/contract-plans';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { ensureCell } from '../excel-host/model/sheet';
import { describeWith } from '../support/programs';
import { laySheet } from '../workbook/office/support/lay-plan';
import { seriousFaults } from './support/accessibility';
import { launchBrowser } from './support/browser';
import { openExcelPage, type ExcelPage } from './support/excel-pane';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

const FORM = '县里的统计表';

/** A county's list with four blank rows and their total, as its officer laid it out. */
const form = userSheet(
  FORM,
  [
    ['结对帮扶情况统计表'],
    ['序号', '村', '户主姓名', '帮扶干部', '联系方式', '银行卡号'],
    ...Array.from({ length: 4 }, () => [null, null, null, null, null, null]),
    ['合计'],
  ],
  [
    { kind: 'style', range: { top: 2, left: 1, bottom: 7, right: 6 }, style: { border: { style: 'thin' } } },
    { kind: 'formula', at: { row: 7, column: 3 }, formula: 'COUNTA(C3:C6)', result: '' as never },
  ],
);

describeWith(['chromium'], 'a county’s sheet is filled in place, in the pane in Excel', () => {
  let site: PaneSite;
  let browser: Browser;
  let excel: ExcelPage;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  afterEach(async () => {
    await excel.page.context().close();
    expect(excel.faults).toEqual([]);
    excel.host.assertKnown();
  });

  const look = async (page: Page, name: string): Promise<void> => {
    const shots = process.env['TABLES_SHOTS'];
    if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
  };
  const openedForm = async (): Promise<Page> => {
    excel = await openExcelPage(browser, `${site.address}excel.html`, EXCEL_VERSIONS.microsoft365);
    const { page, host } = excel;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('示例乡的台账已加到这个工作簿').waitFor();
    // The township copies the sheet into its workbook while the pane is open.
    laySheet(host, form);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '套表' }).click();
    await page.getByRole('dialog').getByRole('button', { name: FORM }).waitFor();
    await look(page, 'in-place-choice');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: FORM }).click();
    await page.getByRole('heading', { name: `套表：${FORM}` }).waitFor();
    return page;
  };

  test('it is found though it was copied in just now, corrected, filled, and the total goes over all rows', async () => {
    const page = await openedForm();
    await look(page, 'in-place-form');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox', { name: '只填一部分' }).selectOption({ label: '村 是' });
    await page.getByRole('combobox', { name: '村 是' }).selectOption('平桥村');
    await page.getByRole('button', { name: /填进这张表/ }).click();
    await page.getByText(new RegExp(`“${FORM}”已填`)).waitFor();
    await page.getByText('已经填好。').waitFor();
    await look(page, 'in-place-filled');
    const { cells, merges } = excel.host.workbook.sheet(FORM);
    const total = [...cells].find(([, row]) => row.get(1)?.value === '合计')?.[0] ?? 0;
    expect(total).toBeGreaterThan(7);
    expect(cells.get(total)?.get(3)?.formula).toBe(`=COUNTA(C3:C${total - 1})`);
    for (let row = 3; row < total; row += 1) {
      expect(cells.get(row)?.get(1)?.value).toBe(row - 2);
      expect(cells.get(row)?.get(2)?.value).toBe('平桥村');
      expect(cells.get(row)?.get(6)?.style?.borders?.bottom?.style).toBe('Continuous');
    }
    expect(merges).toEqual([]);
  });

  test('on a protected sheet nothing is filled, and the clerk reads why', async () => {
    const page = await openedForm();
    const sheet = excel.host.workbook.sheet(FORM);
    sheet.protected = true;
    await page.getByRole('button', { name: /填进这张表/ }).click();
    await page.getByText(/什么也没有填：.*工作表保护/).waitFor();
    await look(page, 'in-place-protected');
    expect(ensureCell(sheet, { row: 3, column: 2 }).value).toBe('');
  });
});
