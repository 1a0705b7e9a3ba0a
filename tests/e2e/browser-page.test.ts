import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWith, faultsOf, pythonWithOpenpyxl, run } from '../support/programs';
import { chooseFile, launchBrowser, openPage, type WatchedPage } from './support/browser';
import { faultyLog, faultyTownship } from './support/faulty-township';
import { expectSoundWorkbook, storedRows } from './support/opinions';
import { openPaneSite, type PaneSite } from './support/pane-site';

jest.setTimeout(900_000);

/**
 * The beginning of a workbook of Excel 97–2003: an OLE2 file with a stream “Workbook” in its directory ([MS-CFB] 2.6).
 */
function oldWorkbook(): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('Workbook', 512, 'utf16le');
  bytes.writeUInt16LE(18, 512 + 64);
  return bytes;
}

describeWith(
  ['chromium', 'python with openpyxl', 'soffice', 'shared folder', 'xmllint'],
  'the page for browsers',
  () => {
    let site: PaneSite;
    let browser: Browser;
    let folder: string;
    let faulty: Uint8Array;
    let watched: WatchedPage;

    beforeAll(async () => {
      [site, browser, faulty] = await Promise.all([openPaneSite(), launchBrowser(), faultyTownship()]);
      folder = mkdtempSync(join(tmpdir(), 'pane-'));
    });
    afterAll(async () => {
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true });
    });
    beforeEach(async () => {
      watched = await openPage(browser, site.address);
    });
    afterEach(async () => {
      await watched.page.context().close();
      expect(watched.faults).toEqual([]);
      expect(watched.foreignRequests).toEqual([]);
    });

    const button = (page: Page, name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' });
    const openFaulty = async (page: Page): Promise<void> => {
      await page.goto(site.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), '某乡台账.xlsx', faulty);
      await button(page, '校验').click();
      await page.getByRole('list', { name: '问题清单' }).waitFor();
    };
    const save = async (page: Page): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, '另存').click()]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    };
    const cells = (file: string, code: string): unknown =>
      JSON.parse(
        run(pythonWithOpenpyxl() ?? '', [
          '-c',
          `import json, openpyxl\nbook = openpyxl.load_workbook(${JSON.stringify(file)})\nprint(json.dumps(${code}, default=str))`,
        ]),
      );

    test('the sample township is open from the start, has no errors, and is summed up in one click', async () => {
      const { page } = watched;
      await page.goto(`${site.address}?sample`);
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      await button(page, '汇总').click();
      await page.getByText('已汇总').waitFor();
      // Facts of the sample's source: funds 1,570 万元 from above, 15,000 万元 of society.
      await page.getByRole('tab', { name: '资金' }).click();
      await page
        .getByRole('row', { name: /上级争取资金/ })
        .getByText('1,570')
        .waitFor();
      await page
        .getByRole('row', { name: /社会投资/ })
        .getByText('15,000')
        .waitFor();
    });

    test('a clerk checks, jumps, mends, sums up, traces a number and saves', async () => {
      const { page } = watched;
      await openFaulty(page);
      await page.getByText(/已校验：错误 \d+，提醒 \d+/).waitFor();

      // Jump: the finding's cell is selected in the grid, and the row's facts are shown.
      const missing = page.getByRole('listitem').filter({ hasText: '结对帮扶!B5' });
      await missing.getByRole('button').first().click();
      await page.getByRole('region', { name: '工作表“结对帮扶”' }).waitFor();
      await page.locator('#cell-B5[aria-selected=true]').waitFor();
      expect(await missing.innerText()).toContain('户主姓名');

      // Mend: what is safe all at once after a look, one by hand, one by correcting the cell.
      await button(page, '预览并修复').click();
      const preview = page.getByRole('dialog');
      await preview.getByText('2014.3.5').waitFor();
      expect(await preview.innerText()).toContain('2014-03-05');
      await preview.getByRole('button', { name: /^修复 \d+ 处$/ }).click();
      await page.getByText(/已修复 \d+ 处。/).waitFor();
      await button(page, /^把帮扶日志!G17的“走访慰向”改为“走访慰问”$/).click();
      await page.getByText('已修复 1 处。').waitFor();
      await page.getByRole('listitem').filter({ hasText: '结对帮扶!B5' }).getByRole('button').first().click();
      await page.locator('#cell-B5').click();
      await page.keyboard.type('乌木村');
      await page.keyboard.press('Enter');
      await page.getByRole('listitem').filter({ hasText: '结对帮扶!B5' }).waitFor({ state: 'detached' });

      // Errors are left; the summary asks first and then goes on.
      await button(page, '汇总').click();
      await page.getByRole('dialog').getByRole('button', { name: '仍要汇总' }).click();
      await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
      await page.getByText(/有 \d+ 行因单元格有错误未计入/).waitFor();

      // Trace: the rows behind a number, and one of them in the grid.
      await page.getByRole('tab', { name: '村级' }).click();
      const logRows = button(page, /^乌木村 日志：\d+，看来自哪些行$/);
      const count = /：(\d+)，/.exec((await logRows.getAttribute('aria-label')) ?? '')?.[1];
      await logRows.click();
      await page.getByText(`来自 ${count ?? ''} 行`).waitFor();
      await page.getByRole('list', { name: '乌木村 日志' }).getByRole('button').first().click();
      await page.getByRole('region', { name: '工作表“帮扶日志”' }).waitFor();

      const file = await save(page);
      expect(file).toMatch(/某乡台账（已汇总）\.xlsx$/);
      expect(
        cells(file, '[str(book["帮扶日志"]["A6"].value), book["帮扶日志"]["G17"].value, book["结对帮扶"]["B5"].value]'),
      ).toEqual(['2014-03-05 00:00:00', '走访慰问', '乌木村']);
      expect(cells(file, 'book.sheetnames')).toEqual(
        expect.arrayContaining(['干部履职汇总', '板块汇总', '走访慰问汇总', '村级汇总', '校验结果']),
      );
      // A fact of the sample’s source: 15,000 万元 of society.
      const saved = readFileSync(file);
      expect(storedRows(saved).get('板块汇总')).toContainEqual(expect.arrayContaining(['社会投资', 15_000]));
      await expectSoundWorkbook(saved);
    });

    test('a corrected date is kept as a date, as Excel would have taken it', async () => {
      const { page } = watched;
      await openFaulty(page);
      await page.getByRole('listitem').filter({ hasText: '帮扶日志!A14' }).getByRole('button').first().click();
      // The finding has selected the cell already: pressed twice it is edited, and what was typed is there.
      await page.locator('#cell-A14').dblclick();
      expect(await page.getByRole('textbox', { name: 'A14 的内容' }).inputValue()).toBe('2014-02-30');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('2014.2.28');
      await page.keyboard.press('Enter');
      await page.locator('#cell-A14').getByText('2014-02-28').waitFor();
      expect(cells(await save(page), 'str(book["帮扶日志"]["A14"].value)')).toBe('2014-02-28 00:00:00');
    });

    test('the original file is never given back: a saved copy has another name, and unsaved changes are not dropped without asking', async () => {
      const { page } = watched;
      await openFaulty(page);
      await button(page, '预览并修复').click();
      await page.getByRole('dialog').getByRole('button', { name: /^修复/ }).click();
      await page.getByText('未保存').waitFor();
      await button(page, '打开').click();
      await page.getByRole('menuitem', { name: '看看示例乡' }).click();
      await page.getByRole('dialog').getByText('某乡台账.xlsx').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      expect(await save(page)).toMatch(/某乡台账（已修改）\.xlsx$/);
      await page.getByText('未保存').waitFor({ state: 'detached' });
    });

    test.each([
      ['旧.xls', oldWorkbook(), /旧版 Excel 文件/],
      ['空.xlsx', new Uint8Array(), /文件是空的/],
      ['文字.xlsx', new TextEncoder().encode('姓名,村\n王伟,乌木村\n'), /文本文件/],
    ])('%s is refused with what to do, and another file can be opened', async (name, bytes, told) => {
      const { page } = watched;
      await page.goto(site.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), name, bytes);
      await page.getByText(told).waitFor();
      await button(page, '看看示例乡').click();
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
    });

    test('a workbook of something else says so and offers new ledgers', async () => {
      const { page } = watched;
      const other = join(folder, 'other.xlsx');
      run(pythonWithOpenpyxl() ?? '', [
        '-c',
        `import openpyxl\nbook = openpyxl.Workbook()\nbook.active.title = "工资表"\nbook.active["A1"] = "姓名"\nbook.save(${JSON.stringify(other)})`,
      ]);
      await page.goto(site.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), 'other.xlsx', readFileSync(other));
      await page.getByText('这个工作簿里还没有双联台账。').waitFor();
      await page.getByText('现有工作表：工资表').waitFor();
      await page.getByRole('main').getByRole('button', { name: '新建台账' }).click();
      await page.getByText('台账已建好').waitFor();
      const file = await save(page);
      expect(cells(file, 'book["工资表"]["A1"].value')).toBe('姓名');
      expect(faultsOf([file])).toEqual([]);
    });

    test('the sample can be added to an opened workbook of something else, whose own sheets stay', async () => {
      const { page } = watched;
      const other = join(folder, 'own.xlsx');
      run(pythonWithOpenpyxl() ?? '', [
        '-c',
        `import openpyxl\nbook = openpyxl.Workbook()\nbook.active.title = "填表说明"\nbook.active["A1"] = "我自己的说明"\nbook.save(${JSON.stringify(other)})`,
      ]);
      await page.goto(site.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), 'own.xlsx', readFileSync(other));
      await button(page, '看看示例').click();
      await page.getByText(/示例乡的台账已加到这个工作簿。.*新写的表叫“填表说明 \(2\)”/).waitFor();
      await button(page, '校验').click();
      await page.getByText(/已校验：错误 0/).waitFor();
      const file = await save(page);
      expect(cells(file, '[book["填表说明"]["A1"].value, book["基本信息"]["B2"].value]')).toEqual([
        '我自己的说明',
        '示例乡人民政府',
      ]);
      expect(faultsOf([file])).toEqual([]);
    });

    test('a file dropped onto the page is opened', async () => {
      const { page } = watched;
      await page.goto(site.address);
      await button(page, '打开台账文件').waitFor();
      const data = await page.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(bytes)], '拖来的.xlsx'));
          return transfer;
        },
        [...faulty],
      );
      await page.dispatchEvent('main', 'drop', { dataTransfer: data });
      await page.getByText('拖来的.xlsx').waitFor();
    });

    test('the whole loop can be done with the keyboard alone', async () => {
      const { page } = watched;
      await page.goto(`${site.address}?sample`);
      await button(page, '校验').focus();
      await page.keyboard.press('Enter');
      await page.getByText('已校验').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('已汇总').waitFor();
      await page.getByRole('tab', { name: '结果' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tab', { name: '台账' }).evaluate((tab) => tab === document.activeElement)).toBe(
        true,
      );
    });

    test('a line of the findings leads to the next by the arrow key', async () => {
      const { page } = watched;
      await openFaulty(page);
      const lines = page.getByRole('list', { name: '问题清单' }).getByRole('listitem');
      await lines.nth(0).getByRole('button').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(
        () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') === '1',
      );
    });

    test('the keyboard goes on where it was: after a fix at the finding in its place, back from its rows at the number', async () => {
      const { page } = watched;
      await openFaulty(page);
      await button(page, /^把帮扶日志!G17的/).focus();
      await page.keyboard.press('Enter');
      await page.getByText('已修复 1 处。').waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('[role=listitem]') !== null);
      await button(page, '汇总').click();
      await button(page, '仍要汇总').click();
      await page.getByRole('tab', { name: '村级' }).click();
      await button(page, /^乌木村 日志：/).click();
      await page.getByText(/^来自 \d+ 行$/).waitFor();
      await button(page, '返回').press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('乌木村 日志：'));
      expect(await page.getByRole('tab', { name: '村级' }).getAttribute('aria-selected')).toBe('true');
    });

    test('what the page loads at first is small; charts and files come when they are used', async () => {
      const { page } = watched;
      let bytes = 0;
      page.on('response', (response) => {
        if (response.url().endsWith('.js'))
          void response.body().then(
            (body) => {
              bytes += body.length;
            },
            // What the page still loads when the test is over is gone with the page.
            () => undefined,
          );
      });
      await page.goto(site.address);
      await button(page, '打开台账文件').waitFor();
      await page.waitForLoadState('networkidle');
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(700_000);
    });

    test.each([
      ['index.html', '这个浏览器太旧，打不开双联台账。'],
      ['excel.html', '这个版本的 Excel 太旧，打不开双联台账窗格。'],
    ])('where the engine is too old, %s says what to do instead of staying blank', async (name, told) => {
      const { page } = watched;
      // Internet Explorer knows no module scripts and none of the newer methods; without the modules only the notice is
      // left.
      await page.route('**/*.js', (route) =>
        route.request().url().endsWith('too-old.js')
          ? route.continue()
          : route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await page.addInitScript(() => {
        delete (Array.prototype as { toSorted?: unknown }).toSorted;
      });
      await page.goto(`${site.address}${name}`);
      await page.getByRole('alert').getByText(told).waitFor();
      // The page for Excel asks for office.js, as it must.
      watched = {
        ...watched,
        foreignRequests: watched.foreignRequests.filter((address) => !address.endsWith('/office.js')),
      };
    });

    test('50,000 findings are listed with no more lines than are in sight, to the very last', async () => {
      const { page } = watched;
      await page.goto(site.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), '很多.xlsx', await faultyLog(50_000));
      await button(page, '校验').click();
      const list = page.getByRole('list', { name: '问题清单' });
      await list.getByText('50,000').waitFor({ timeout: 300_000 });
      await list
        .getByRole('button', { name: /^办理状态“不在表里”/ })
        .first()
        .click();
      await page.locator('main').evaluate((pane) => {
        pane.scrollTop = pane.scrollHeight;
      });
      await list.getByText('帮扶日志!J10001').waitFor({ state: 'attached' });
      expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    });

    test('the page works without its host once it has been loaded', async () => {
      await watched.page.context().close();
      const own = await openPaneSite();
      watched = await openPage(browser, own.address, { serviceWorkers: 'allow' });
      const { page } = watched;
      await page.goto(own.address);
      await page.evaluate(() => navigator.serviceWorker.ready);
      own.close();
      await page.goto(`${own.address}?sample`);
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      await button(page, '汇总').click();
      await page.getByText('已汇总').waitFor();
    });
  },
);
