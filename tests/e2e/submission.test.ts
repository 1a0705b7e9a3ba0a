import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { check } from '../../src/app/check';
import { verify } from '../../src/app/verify';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { describeWith } from '../support/programs';
import { faults } from '../workbook/file/second-opinion';
import { chooseFile } from './support/browser';
import { openExcelPage } from './support/excel-pane';
import { faultyTownship } from './support/faulty-township';
import { PaneSuite } from './support/pane-suite';

jest.setTimeout(900_000);

/** The county's copy is sound and sealed, and no number in it is anybody's. */
async function expectSubmission(bytes: Uint8Array): Promise<void> {
  expect(faults(bytes)).toEqual([]);
  const workbook = await openFileWorkbook(bytes);
  expect((await verify(workbook, unwatched)).kind).toBe('intact');
  const { book } = await check(workbook, 41_825, unwatched);
  const ids = book.Pairings.columns.idNumber.raw.filter((id) => id !== null);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !/^519900\*{8}\w{4}$/u.test(String(id)))).toEqual([]);
}

describeWith(
  ['chromium', 'python with openpyxl', 'soffice', 'shared folder', 'xmllint'],
  'the county’s copy, from the pane',
  () => {
    const suite = new PaneSuite();

    const chooseSubmit = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '上报给县里' }).click();
    };
    const downloaded = async (page: Page, press: () => Promise<void>): Promise<readonly [string, Uint8Array]> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      const name = download.suggestedFilename();
      await download.saveAs(join(suite.folder, name));
      return [name, readFileSync(join(suite.folder, name))];
    };

    test('in the page it is saved as a file of its own, and the page says its seal and what was left out', async () => {
      const page = await suite.open();
      await page.goto(`${suite.address}?sample`);
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      const [name, bytes] = await downloaded(page, () => chooseSubmit(page));
      expect(name).toBe('示例乡人民政府2014年上半年上报.xlsx');
      await page.getByText(/封签 [0-9A-F]{8}，印在封面上/u).waitFor();
      await page.getByText(/身份证号\d+个/u).waitFor();
      await expectSubmission(bytes);
    });

    test('with errors it asks for a reason first, which the keyboard can give', async () => {
      const page = await suite.open();
      await page.goto(suite.address);
      await chooseFile(
        page,
        () => page.getByRole('button', { name: '打开台账文件', exact: true }).click(),
        '某乡台账.xlsx',
        await faultyTownship(),
      );
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      await chooseSubmit(page);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/还有 \d+ 个错误，确要上报？/u).waitFor();
      await dialog.getByRole('textbox', { name: '上报原因' }).press('Tab');
      await dialog.getByRole('textbox', { name: '上报原因' }).fill('县里今天截止');
      const [, bytes] = await downloaded(page, () =>
        dialog.getByRole('button', { name: '写明原因并上报' }).press('Enter'),
      );
      await expectSubmission(bytes);
    });

    test('in Excel it opens as a new workbook in a window of its own, and the township’s stays as it is', async () => {
      const excel = suite.watch(await openExcelPage(suite.browser, `${suite.address}excel.html`, EXCEL_VERSIONS.floor));
      const { page, host } = excel;
      await page.getByRole('button', { name: '看看示例' }).click();
      await page.getByText('示例乡的台账已加到这个工作簿').waitFor();
      const sheets = host.workbook.sheets.map(({ name }) => name);
      await chooseSubmit(page);
      await page.getByText(/已在新的 Excel 窗口打开给县里的文件/u).waitFor();
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
      const [bytes, ...others] = host.workbook.opened;
      expect(others).toEqual([]);
      await expectSubmission(bytes ?? new Uint8Array());
      host.assertKnown();
    });
  },
);
