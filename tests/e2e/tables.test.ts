import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { unwatched } from '../../src/model/progress';
import { readForeignWorkbook } from '../../src/workbook/file/read-foreign';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { chooseFile } from './support/browser';
import { openExcelPage } from './support/excel-pane';
import { countyForm, oldTable } from './support/foreign-tables';
import { PaneSuite } from './support/pane-suite';

jest.setTimeout(900_000);

describeWith(['chromium'], 'old tables and the county’s forms, in the pane', () => {
  const suite = new PaneSuite();

  const choose = (page: Page, entry: string, name: string, bytes: Uint8Array): Promise<void> =>
    chooseFile(
      page,
      async () => {
        await page.getByRole('button', { name: '更多' }).click();
        await page.getByRole('menuitem', { name: entry }).click();
      },
      name,
      bytes,
    );
  const openSample = async (page: Page): Promise<void> => {
    await page.goto(`${suite.address}?sample`);
    await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
  };
  const look = async (page: Page, name: string): Promise<void> => {
    const shots = process.env['TABLES_SHOTS'];
    if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
  };

  test('an old table is looked at, corrected and carried over; Ctrl+Z takes it back; the next one is as the last', async () => {
    const page = await suite.open();
    await openSample(page);
    await choose(page, '导入旧台账', '旧花名册.xlsx', await oldTable());
    await page.getByRole('heading', { name: '导入旧台账' }).waitFor();
    await page.getByText('村取自“乌木村结对帮扶花名册”：乌木村').waitFor();
    await page.getByText(/台账里已有，不重复带入（1）/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await look(page, 'import');
    await page.getByRole('combobox', { name: 'F 养了几头猪' }).selectOption({ label: '备注' });
    await page.getByText('您选的').waitFor();
    await page.getByRole('button', { name: '带入 2 行' }).click();
    await page.getByText('已带入 2 行：结对帮扶 2 行。').waitFor();
    await page
      .getByRole('gridcell', { name: /周大山/ })
      .first()
      .waitFor();
    await look(page, 'imported');
    await page.getByRole('button', { name: '撤销' }).click();
    await page
      .getByRole('gridcell', { name: /周大山/ })
      .first()
      .waitFor({ state: 'detached' });
    await choose(page, '导入旧台账', '又一份.xlsx', await oldTable());
    // All of it is sure now, so the table is folded.
    await page.getByText('→ 结对帮扶 新增 2 行').click();
    await page.getByText('和上次一样').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'F 养了几头猪' }).inputValue()).toBe('remarks');
  });

  test('a form is shown with what fills it, corrected and saved as a file', async () => {
    const page = await suite.open();
    await openSample(page);
    await choose(page, '套表', '统计表.xlsx', await countyForm());
    await page.getByRole('heading', { name: '套表：统计表.xlsx' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await look(page, 'form');
    await page.getByRole('combobox', { name: '只填一部分' }).selectOption({ label: '村 是' });
    await page.getByRole('combobox', { name: '村 是' }).selectOption('平桥村');
    const save = page.getByRole('button', { name: /填好并保存/ });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('统计表（已填）.xlsx');
    await page.getByText(/对应关系记在台账里了/).waitFor();
    await download.saveAs(join(suite.folder, 'filled.xlsx'));
    const { sheets } = await readForeignWorkbook(readFileSync(join(suite.folder, 'filled.xlsx')), unwatched);
    const villages = (sheets[0]?.values ?? []).slice(2, -1).map((row) => row[1]);
    expect(villages.length).toBeGreaterThan(3);
    expect(new Set(villages)).toEqual(new Set(['平桥村']));
  });

  test('at 320 pixels and in the dark nothing is cut off', async () => {
    const page = await suite.open({ viewport: { width: 320, height: 760 }, colorScheme: 'dark' });
    await openSample(page);
    await choose(page, '导入旧台账', '旧花名册.xlsx', await oldTable());
    await page.getByRole('heading', { name: '导入旧台账' }).waitFor();
    const main = page.getByRole('main');
    const overflows = (): Promise<boolean> => main.evaluate((pane) => pane.scrollWidth > pane.clientWidth);
    await look(page, 'import-320');
    expect(await overflows()).toBe(false);
    await choose(page, '套表', '统计表.xlsx', await countyForm());
    await page.getByRole('heading', { name: '套表：统计表.xlsx' }).waitFor();
    await look(page, 'form-320');
    expect(await overflows()).toBe(false);
  });

  test('in Excel the rows stand in the ledger, and the filled form opens in a window of its own', async () => {
    const excel = suite.watch(
      await openExcelPage(suite.browser, `${suite.address}excel.html`, EXCEL_VERSIONS.microsoft365),
    );
    const { page, host } = excel;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('示例乡的台账已加到这个工作簿').waitFor();
    await choose(page, '导入旧台账', '旧花名册.xlsx', await oldTable());
    await page.getByRole('button', { name: '带入 2 行' }).click();
    await page.getByText('已带入 2 行：结对帮扶 2 行。').waitFor();
    const pairings = host.workbook.sheet('结对帮扶');
    const held = [...pairings.cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
    expect(held).toContain('周大山');
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '套表' }).click();
    const file = page.getByRole('dialog').getByRole('button', { name: /选文件/ });
    await chooseFile(page, () => file.click(), '统计表.xlsx', await countyForm());
    await page.getByRole('button', { name: /填好并保存/ }).click();
    await page.getByText(/填好的表在新的 Excel 窗口/).waitFor();
    const { sheets } = await readForeignWorkbook(host.workbook.opened[0] ?? new Uint8Array(), unwatched);
    expect(sheets[0]?.values.flat()).toContain('周大山');
    host.assertKnown();
  });
});
