import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeWith, faultsOf, pythonWithOpenpyxl, run } from '../../support/programs';
import { recalculated } from '../../workbook/file/second-opinion';
import { chooseFile } from '../support/browser';
import { PaneSuite } from '../support/pane-suite';

jest.setTimeout(900_000);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

/** Shows a sheet and puts the keyboard into one of its cells. */
async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole('combobox', { name: '工作表' }).selectOption(sheet);
  await page.getByRole('grid', { name: `工作表“${sheet}”` }).waitFor();
  await cell(page, address).click();
  await page.locator(`#cell-${address}[aria-selected=true]`).waitFor();
}

/** Pastes text as from another program, through the clipboard of the system. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** A row typed as a clerk does: Tab from cell to cell. */
async function typeRow(page: Page, cells: readonly string[]): Promise<void> {
  for (const text of cells) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

const VILLAGES = Array.from({ length: 20 }, (_, index) => `第${index + 1}村`);
const CADRES = Array.from({ length: 30 }, (_, index) => `干部${String.fromCharCode(0x4e00 + index)}`);

describeWith(
  ['chromium', 'python with openpyxl', 'soffice', 'shared folder', 'xmllint'],
  'a workbook is filled in in the page alone',
  () => {
    const suite = new PaneSuite();

    /** The page as it begins, in a browser whose clipboard it may use. */
    const openPage = async (): Promise<Page> => {
      const page = await suite.open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await page.goto(suite.address);
      return page;
    };
    const openBlank = async (page: Page): Promise<void> => {
      await button(page, '新建空白台账').click();
      await page.getByRole('combobox', { name: '工作表' }).waitFor();
    };
    const saveByKey = async (page: Page): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
      const file = join(suite.folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    };
    const seenByOpenpyxl = (file: string, code: string): unknown =>
      JSON.parse(
        run(pythonWithOpenpyxl() ?? '', [
          '-c',
          `import json, openpyxl\nbook = openpyxl.load_workbook(${JSON.stringify(file)})\nprint(json.dumps(${code}, default=str))`,
        ]),
      );

    test('from blank: villages and cadres pasted, the rest typed; it has no errors, sums up, and other programs open it', async () => {
      const page = await openPage();
      await openBlank(page);
      await goTo(page, '基本信息', 'B2');
      for (const text of ['甲乡人民政府', '乙县', '2014', '上半年']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }

      await goTo(page, '村社区名册', 'A2');
      await paste(page, VILLAGES.map((name) => `${name}\t村\t否\t120\t400`).join('\r\n'));
      await cell(page, 'A21').getByText('第20村').waitFor();

      await goTo(page, '干部名册', 'A2');
      // Name, kind, post, branch, party, villages; the post has a line break and a quotation mark, as WPS quotes them.
      await paste(
        page,
        CADRES.map((name, at) => `${name}\t机关干部\t"干事\n""驻村"""\t\t是\t${VILLAGES[at % 20] ?? ''}\t否`).join(
          '\r\n',
        ),
      );
      await cell(page, 'A31')
        .getByText(CADRES[29] ?? '')
        .waitFor();

      await goTo(page, '结对帮扶', 'A2');
      await paste(
        page,
        CADRES.map(
          (name, at) =>
            `${name}\t${VILLAGES[at % 20] ?? ''}\t一组\t户主${at + 1}\t\t空巢老人\t2\t\t\t\t2014-01-0${(at % 9) + 1}`,
        ).join('\n'),
      );
      await cell(page, 'K31').getByText('2014-01-03').waitFor();

      await goTo(page, '帮扶日志', 'A2');
      for (let row = 0; row < 40; row += 1) {
        const pairing = row % CADRES.length;
        await typeRow(page, [
          `2014.${row < 28 ? 3 : 4}.${(row % 28) + 1}`,
          '',
          CADRES[pairing] ?? '',
          VILLAGES[pairing % VILLAGES.length] ?? '',
          `户主${pairing + 1}`,
          '',
          '走访慰问',
          '日常',
          '是',
          '已办结',
          '2',
          '300',
          '送去米油',
          '',
          '',
        ]);
      }
      await cell(page, 'A41').getByText('2014-04-12').waitFor();

      await button(page, '校验').click();
      await page.getByText(/已校验：没有发现问题/).waitFor();
      await button(page, '汇总').click();
      await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
      const file = await saveByKey(page);
      expect(faultsOf([file])).toEqual([]);
      expect(
        seenByOpenpyxl(
          file,
          '[book["村社区名册"]["A21"].value, book["村社区名册"]["D21"].value, book["干部名册"]["C31"].value, str(book["帮扶日志"]["A5"].value), book["帮扶日志"]["L41"].value]',
        ),
      ).toEqual(['第20村', 120, '干事\n"驻村"', '2014-03-04 00:00:00', 300]);
      const visits = await recalculated(readFileSync(file));
      expect(visits.length).toBeGreaterThan(10_000);
    });

    test('rows beyond the last blank one make the table longer, with its dropdowns', async () => {
      const page = await openPage();
      await openBlank(page);
      await goTo(page, '村社区名册', 'A2');
      await paste(page, Array.from({ length: 60 }, (_, at) => `村${at + 1}\t村`).join('\n'));
      await page.keyboard.press('Control+End');
      await page.getByText('未保存').waitFor();
      const file = await saveByKey(page);
      expect(
        seenByOpenpyxl(
          file,
          '[book["村社区名册"].tables["Villages"].ref, sorted({str(v.sqref).split(":")[-1][1:] for v in book["村社区名册"].data_validations.dataValidation}), book["村社区名册"]["A61"].value]',
        ),
      ).toEqual(['A1:F61', ['61'], '村60']);
      expect(faultsOf([file])).toEqual([]);
    });

    test('keys do what they do in Excel: type, Enter, Tab, F2, Esc, Delete, undo, redo, a block copied and pasted', async () => {
      const page = await openPage();
      await openBlank(page);
      await goTo(page, '村社区名册', 'A2');
      await page.keyboard.type('甲村');
      await page.keyboard.press('Enter');
      await page.keyboard.type('乙村');
      await page.keyboard.press('Tab');
      await page.locator('#cell-B3[aria-selected=true]').waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('F2');
      await page.keyboard.type('（新）');
      await page.keyboard.press('Enter');
      await cell(page, 'A3').getByText('乙村（新）').waitFor();
      // Esc gives up, and an arrow takes what typing began.
      await page.keyboard.type('丙村');
      await page.keyboard.press('Escape');
      expect(await cell(page, 'A4').innerText()).toBe('');
      await page.keyboard.type('丁村');
      await page.keyboard.press('ArrowUp');
      await cell(page, 'A4').getByText('丁村').waitFor();
      await page.locator('#cell-A3[aria-selected=true]').waitFor();

      await page.keyboard.press('Delete');
      await page.waitForFunction(() => document.querySelector('#cell-A3')?.textContent === '');
      await page.keyboard.press('Control+Z');
      await cell(page, 'A3').getByText('乙村（新）').waitFor();
      await page.keyboard.press('Control+Y');
      await page.waitForFunction(() => document.querySelector('#cell-A3')?.textContent === '');
      await page.keyboard.press('Control+Z');
      await cell(page, 'A3').getByText('乙村（新）').waitFor();

      await cell(page, 'A2').click();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+C');
      expect((await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/)).toEqual([
        '甲村',
        '乙村（新）',
        '丁村',
      ]);
      await cell(page, 'F2').click();
      await page.keyboard.press('Control+V');
      await cell(page, 'F4').getByText('丁村').waitFor();
    });

    test('leaving a cell by a click writes it, also a click on another sheet', async () => {
      const page = await openPage();
      await openBlank(page);
      await goTo(page, '村社区名册', 'A2');
      await page.keyboard.type('甲村');
      await cell(page, 'A3').click();
      await cell(page, 'A2').getByText('甲村').waitFor();
      await page.keyboard.type('乙村');
      await page.getByRole('combobox', { name: '工作表' }).selectOption('干部名册');
      await goTo(page, '村社区名册', 'A4');
      await cell(page, 'A3').getByText('乙村').waitFor();
      await page.keyboard.type('丙村');
      await page.getByRole('tab', { name: '台账' }).click();
      await cell(page, 'A4').getByText('丙村').waitFor();
    });

    test('a column of choices opens a list that narrows; several names are put together', async () => {
      const page = await openPage();
      await openBlank(page);
      await goTo(page, '村社区名册', 'A2');
      await paste(page, '甲村\n乙村\n乙甲村');
      await cell(page, 'A4').getByText('乙甲村').waitFor();
      await goTo(page, '干部名册', 'F2');
      await page.keyboard.type('乙');
      const options = page.getByRole('listbox').getByRole('option');
      await options.first().waitFor();
      expect(await options.allInnerTexts()).toEqual(['乙村', '乙甲村']);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.type('、甲');
      await page.getByRole('listbox').getByRole('option', { name: '甲村', exact: true }).click();
      await page.keyboard.press('Enter');
      await cell(page, 'F2').getByText('乙村、甲村').waitFor();
    });

    test('headers stay; a cell of a merge says what to do in WPS', async () => {
      const page = await openPage();
      const file = join(suite.folder, 'merged.xlsx');
      await openBlank(page);
      await goTo(page, '村社区名册', 'A1');
      await page.getByText('表头不能改').waitFor();
      await page.keyboard.type('别的');
      await page.keyboard.press('Delete');
      expect(await cell(page, 'A1').innerText()).toContain('名称');
      run(pythonWithOpenpyxl() ?? '', [
        '-c',
        `import openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\nsheet.title = "村社区名册"\nsheet.append(["名称*", "类别*"])\nsheet.append(["甲村", "村"])\nsheet.append([None, "村"])\nsheet.merge_cells("A2:A3")\nbook.save(${JSON.stringify(file)})`,
      ]);
      await page.goto(suite.address);
      await chooseFile(page, () => button(page, '打开台账文件').click(), 'merged.xlsx', readFileSync(file));
      await goTo(page, '村社区名册', 'A2');
      await page.getByText(/合并单元格，网页里改不了.*另存.*WPS.*取消合并/).waitFor();
    });

    test('a search goes from cell to cell', async () => {
      const page = await openPage();
      await page.goto(`${suite.address}?sample`);
      await page.getByRole('combobox', { name: '工作表' }).waitFor();
      await goTo(page, '村社区名册', 'A2');
      const name = await cell(page, 'A5').innerText();
      await page.keyboard.press('Control+F');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.locator('#cell-A5[aria-selected=true]').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
      await page.locator('#cell-A6[aria-selected=true]').waitFor();
    });

    test('a red cell says what is wrong and offers the choices; a click mends it', async () => {
      const page = await openPage();
      await page.goto(`${suite.address}?sample`);
      await button(page, '校验').click();
      await page.getByText(/已校验：错误 0/).waitFor();
      await goTo(page, '帮扶日志', 'G2');
      await page.keyboard.type('走访慰向');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.getByRole('status').getByText(/错误/).waitFor();
      await button(page, '改为“走访慰问”').click();
      await cell(page, 'G2').getByText('走访慰问').waitFor();
      await page
        .getByText(/错误 0/)
        .first()
        .waitFor();
    });
  },
);
