import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { CellPlace } from '../../src/model/cell';
import { EXCEL_VERSIONS } from '../excel-host/host';
import { toXlsx } from '../excel-host/to-xlsx';
import { describeWith } from '../support/programs';
import { seriousFaults } from './support/accessibility';
import { launchBrowser } from './support/browser';
import { openExcelPage, type ExcelPage } from './support/excel-pane';
import { expectSoundWorkbook, storedRows } from './support/opinions';
import { openPaneSite, type PaneSite } from './support/pane-site';
import { noticeAddress, pressRibbon, toldBy } from './support/ribbon';

jest.setTimeout(900_000);

/** Excel's number of a day, counted by the calendar alone. */
const serial = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;

describeWith(['chromium', 'python with openpyxl', 'soffice', 'shared folder', 'xmllint'], 'the pane in Excel', () => {
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
    excel.host.assertKnown();
    expect(excel.faults).toEqual([]);
    expect(
      excel.foreignRequests.filter((address) => !address.startsWith('https://appsforoffice.microsoft.com/')),
    ).toEqual([]);
  });

  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const valueAt = (sheet: string, row: number, column: number) =>
    excel.host.workbook.sheet(sheet).cells.get(row)?.get(column)?.value;

  /** Waits until a cell is the one that is selected in Excel. */
  const expectSelected = async (sheet: string, place: CellPlace): Promise<void> => {
    const { workbook } = excel.host;
    const selected = () => [workbook.findSheet(workbook.active.sheet)?.name, workbook.active.place];
    for (let tries = 0; tries < 50 && !isDeepStrictEqual(selected(), [sheet, place]); tries += 1) await wait(100);
    expect(selected()).toEqual([sheet, place]);
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
    host.typeIn('帮扶日志', 'A2:E2', [[41_670, null, '王伟', '乌木村', '陈大山']]);
    host.typeIn('帮扶日志', 'G2:J2', [['走访慰问', '日常', '是', '已办结']]);
    host.typeIn('帮扶日志', 'M2', [['上门走访']]);
  };

  /**
   * Types a township as a clerk might: a space behind a name, a date and an amount as text (an apostrophe makes a
   * text), a method of no list, a name that nobody bears.
   */
  const typeFaultyTownship = (): void => {
    const { host } = excel;
    host.typeIn('基本信息', 'B2:B5', [['示例乡人民政府'], ['示例县委组织部'], [2014], ['上半年']]);
    host.typeIn('村社区名册', 'A2:B2', [['乌木村', '村']]);
    host.typeIn('干部名册', 'A2:B3', [
      ['王伟', '机关干部'],
      ['李光', '机关干部'],
    ]);
    host.typeIn('干部名册', 'F2:F3', [['乌木村'], ['乌木村']]);
    host.typeIn('结对帮扶', 'A2:B3', [
      ['王伟', '乌木村\u3000'],
      ['李光', '乌木村'],
    ]);
    host.typeIn('结对帮扶', 'D2:D3', [['陈大山'], ['周小兰']]);
    host.typeIn('结对帮扶', 'F2:F3', [['困难群众'], ['空巢老人']]);
    host.typeIn('结对帮扶', 'K2:K3', [[serial('2014-01-05')], [serial('2014-01-05')]]);
    host.typeIn('帮扶日志', 'A2:E3', [
      ["'2014.1.31", null, '王伟', '乌木村', '陈大山'],
      [serial('2014-04-11'), null, '查无此人', '乌木村', '周小兰'],
    ]);
    host.typeIn('帮扶日志', 'G2:M3', [
      ['走访慰向', '日常', '是', '已办结', 3, 300.1, '送粮油'],
      ['走访慰问', '日常', '是', '已办结', null, 200.2, '上门走访'],
    ]);
    host.typeIn('项目台账', 'A2:D3', [
      ['农村产业发展', '花椒', '花椒基地', '乌木村'],
      ['农村产业发展', '花椒', '花椒二期', '乌木村'],
    ]);
    host.typeIn('项目台账', 'F2:J3', [
      [100, '亩', '上级争取资金', '县农业局', '60万元'],
      [50.5, '亩', '自筹', null, 12.5],
    ]);
    host.typeIn('项目台账', 'L3:M3', [[serial('2014-05-31'), '已完成']]);
    host.typeIn('项目台账', 'M2', [['实施中']]);
  };

  // The oldest and the newest; what is between them runs over the same host without a page (tests/workbook/office).
  test.each(['floor', 'microsoft365'] as const)(
    'in Excel as %s a clerk makes ledgers, types, checks, jumps, mends, sums up, traces and saves',
    async (version) => {
      const page = await openWithLedgers(EXCEL_VERSIONS[version]);
      typeFaultyTownship();

      // Check: nobody bears the name, no list has the method.
      await button(page, '校验').click();
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      await page.getByText(/已校验：错误 [1-9]/).waitFor();

      // Jump: the cell is selected in Excel, and the row's facts are shown.
      const nobody = page.getByRole('listitem').filter({ hasText: '帮扶日志!C3' });
      await nobody.first().getByRole('button').first().click();
      await nobody.first().getByText('周小兰').waitFor();
      await expectSelected('帮扶日志', { row: 3, column: 3 });

      // Mend: what is safe all at once after a look, one by its button, one by typing in Excel.
      await button(page, '预览并修复').click();
      const preview = page.getByRole('dialog');
      await preview.getByText('2014.1.31').waitFor();
      await preview.getByRole('button', { name: '修复 3 处', exact: true }).click();
      await page.getByText(/已修复 3 处/).waitFor();
      await button(page, '把帮扶日志!G2的“走访慰向”改为“走访慰问”').click();
      await page.getByText(/已修复 1 处/).waitFor();
      expect([
        valueAt('结对帮扶', 2, 2),
        valueAt('帮扶日志', 2, 1),
        valueAt('帮扶日志', 2, 7),
        valueAt('项目台账', 2, 10),
      ]).toEqual(['乌木村', serial('2014-01-31'), '走访慰问', 60]);
      excel.host.typeIn('帮扶日志', 'C3', [['李光']]);
      await page
        .getByText(/已校验：错误 0/)
        .or(page.getByText('没有发现问题，可以汇总。'))
        .first()
        .waitFor();

      // Sum up, and trace a number to its row.
      await button(page, '汇总').click();
      await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
      await button(page, '王伟 好事实事：1，看来自哪些行').click();
      await page.getByText('来自 1 行').waitFor();
      await page.getByRole('list', { name: '王伟 好事实事' }).getByRole('button').click();
      await expectSelected('帮扶日志', { row: 2, column: 1 });

      // Save: the workbook is sound, and its numbers are those worked out by hand.
      const saved = toXlsx(excel.host.workbook);
      const stored = storedRows(saved);
      const expectRow = (sheet: string, ...cells: readonly (string | number | null)[]): void => {
        expect(stored.get(sheet)?.map((row) => row.slice(0, cells.length))).toContainEqual(cells);
      };
      // One deed each by 30 June: ceil(2 a year × 181 / 365) = 1 is due, 2 would be the year's.
      expect(stored.get('干部履职汇总')).toContainEqual(expect.arrayContaining(['王伟', '机关干部', '○ 序时达标']));
      expect(stored.get('干部履职汇总')).toContainEqual(expect.arrayContaining(['李光', '机关干部', '○ 序时达标']));
      // 100 + 50.5 亩, 50.5 of them completed; 60 + 12.5 万元.
      expectRow('板块汇总', '农村产业发展', '花椒', '亩', 2, 150.5, 50.5);
      expectRow('板块汇总', '合计', null, null, 2, null, null, null, 72.5);
      // 3 persons and the one household that names none; 300.1 + 200.2 yuan.
      expectRow('走访慰问汇总', '困难群众', '日常', 1, 3, 300.1);
      expectRow('走访慰问汇总', '空巢老人', '日常', 1, 1, 200.2);
      expectRow('走访慰问汇总', '合计', null, 2, 4, 500.3);
      expectRow('村级汇总', 1, '乌木村', 2, 2, 2, 2, 4, 500.3, 2, 72.5);
      await expectSoundWorkbook(saved);
    },
  );

  test('in an empty workbook the sample is added beside the user’s own sheets, which stay as they are, and can be checked at once', async () => {
    excel = await openExcelPage(browser, `${site.address}excel.html`, EXCEL_VERSIONS.floor);
    const { page, host } = excel;
    host.workbook.addSheet('填表说明');
    host.typeIn('填表说明', 'A1', [['我自己的说明']]);
    await page.getByText(/新增示例乡的台账，已有的工作表不动；示例行看完可以删除/).waitFor();
    await button(page, '看看示例').click();
    await page.getByText(/示例乡的台账已加到这个工作簿。.*“填表说明”.*没有动它；新写的表叫“填表说明 \(2\)”/).waitFor();
    expect(valueAt('填表说明', 1, 1)).toBe('我自己的说明');
    // The button that was pressed is gone; the keyboard goes on at the next step.
    await page.waitForFunction(() => document.activeElement?.textContent === '校验');
    await page.getByText('三步完成').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/已校验：错误 0/).waitFor();
  });

  test('the pane tells of a summary sheet that was kept because the user changed it, and of a hidden one', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '汇总').click();
    await page.getByText(/已汇总/).waitFor();
    excel.host.typeIn('板块汇总', 'Z4', [['我的批注']]);
    excel.host.workbook.sheet('村级汇总').visibility = 'Hidden';
    await button(page, '汇总').click();
    await page
      .getByText(/“板块汇总”上有您改过或添加的内容，原表没有删，改名为“板块汇总（旧）”.*“村级汇总”是隐藏的/)
      .waitFor();
    expect(valueAt('板块汇总（旧）', 4, 26)).toBe('我的批注');
  });

  test('what the user types after a check is checked at once, in a batch of one cell, and the summary is told to be out of date', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '汇总').click();
    await page.getByText(/已汇总/).waitFor();
    const before = excel.host.batches.length;
    excel.host.typeIn('帮扶日志', 'C2', [['查无此人']]);
    await page.getByText(/汇总已过期：帮扶日志有改动/).waitFor();
    await page.getByRole('tab', { name: /问题/ }).click();
    await page.getByRole('listitem').filter({ hasText: '帮扶日志!C2' }).first().waitFor();
    expect(excel.host.batches.length - before).toBe(1);
  });

  test('a co-author’s edits are left for the co-author to check, and one of both is asked to sum up', async () => {
    const page = await openWithLedgers(EXCEL_VERSIONS.microsoft365);
    typeTownship();
    await button(page, '校验').click();
    await page.getByRole('listitem').filter({ hasText: '结对帮扶!B2' }).waitFor();
    const before = excel.host.batches.length;
    excel.host.typeIn('帮扶日志', 'C2', [['查无此人']], 'Remote');
    await page.getByText(/有人和您同时在改这个工作簿。请只由一个人点“汇总”/).waitFor();
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
    excel.host.typeIn('帮扶日志', 'C2', [['查无此人']]);
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

  test('the pane opens by itself with a workbook once ledgers were made in it, and the diagnostics tell of the Excel and of no cell', async () => {
    const page = await openWithLedgers('1.17');
    typeFaultyTownship();
    await button(page, '校验').click();
    await page.getByText(/已校验：错误 [1-9]/).waitFor();
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '设置' }).click();
    expect(await page.getByRole('switch', { name: '打开这个工作簿时自动打开面板' }).isChecked()).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, '更多').click();
    await page.getByRole('menuitem', { name: '复制诊断信息' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /已复制|没能自动复制/ })
      .waitFor();
    const text = await page.getByRole('textbox', { name: '诊断信息' }).inputValue();
    expect(text).toMatch(/^host: Excel OfficeOnline .*\nsets: ExcelApi 1\.17,/m);
    expect(text).toMatch(/^rows: .*AssistanceLog 2, Projects 2, Materials 0, Explanations 0$/m);
    expect(text).not.toMatch(/乌木村|查无此人|帮扶日志/);
    expect(await seriousFaults(page)).toEqual([]);
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
    const ribbon = await openExcelPage(browser, `${site.address}commands.html`, EXCEL_VERSIONS.microsoft365, {
      beside: excel,
    });
    await pressRibbon(ribbon.page, 'validate');
    await pane.getByRole('listitem').filter({ hasText: '结对帮扶!B2' }).waitFor();
    expect(await noticeAddress(ribbon.page)).toBeNull();
  });

  test('without a pane the ribbon’s button does it itself and tells what came of it, and what was in the way', async () => {
    excel = await openExcelPage(browser, `${site.address}commands.html`, EXCEL_VERSIONS.floor);
    const { page, host } = excel;
    expect(await toldBy(page, 'validate')).toEqual(['这个工作簿里还没有双联台账。', '请先点“新建台账”。']);
    expect(await toldBy(page, 'create')).toEqual(['台账已建好，从“基本信息”开始填写。']);
    typeTownship();
    expect(await toldBy(page, 'validate')).toEqual([
      expect.stringMatching(/^发现错误 0 处、提醒 \d+ 处，已在单元格上标出。/),
    ]);
    expect(await toldBy(page, 'summarize')).toEqual([expect.stringMatching(/^已汇总，写好：干部履职汇总、/)]);
    host.workbook.sheet('板块汇总').protected = true;
    expect(await toldBy(page, 'summarize')).toEqual([expect.stringMatching(/^工作表“板块汇总”受保护，没有改动。/)]);
  });
});
