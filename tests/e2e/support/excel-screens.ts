import type { Browser, Page } from 'playwright-core';
import { EXCEL_VERSIONS } from '../../excel-host/host';
import { openExcelPage, type ExcelPage, type OFFICE_THEMES } from './excel-pane';
import { pressForNotice } from './ribbon';

/** A screen of the pane in Excel and how to come to it from the one before. */
export interface ExcelScreen {
  readonly name: string;
  readonly go: (excel: ExcelPage) => Promise<void>;
}

/** As wide as Excel opens a pane. */
export const PANE_SIZE = { width: 350, height: 720 } as const;

/** About the room that Office gives the ribbon's notice on a common screen. */
const NOTICE_SIZE = { width: 420, height: 280 } as const;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/**
 * Every screen of the pane in Excel that the page for browsers has not, or shows otherwise; one after another, beside
 * one workbook.
 */
export const excelScreens: readonly ExcelScreen[] = [
  {
    name: 'empty',
    go: async ({ page }) => {
      await button(page, '看看示例').waitFor();
    },
  },
  {
    name: 'opened',
    go: async ({ page }) => {
      await button(page, '看看示例').click();
      await page.getByText('三步完成').waitFor();
    },
  },
  {
    name: 'findings',
    go: async ({ page, host }) => {
      host.typeIn('帮扶日志', 'A6', [["'2014.3.5"]]);
      host.typeIn('帮扶日志', 'G17', [['走访慰向']]);
      host.typeIn('结对帮扶', 'B5', [['']]);
      host.typeIn('项目台账', 'J9', [['60万元']]);
      await button(page, '校验').click();
      await page.getByText(/已校验：错误 2/).waitFor();
    },
  },
  {
    name: 'finding',
    go: async ({ page }) => {
      const missing = page.getByRole('listitem').filter({ hasText: '结对帮扶!B5' }).first();
      await missing.getByRole('button').first().click();
      await missing.getByText('户主姓名', { exact: true }).waitFor();
    },
  },
  {
    name: 'fixes',
    go: async ({ page }) => {
      await button(page, '预览并修复').click();
      await page.getByRole('dialog').getByText('2014.3.5').waitFor();
    },
  },
  {
    name: 'fixed',
    go: async ({ page }) => {
      await button(page, /^修复 \d+ 处$/).click();
      await page.getByText(/已修复 \d+ 处/).waitFor();
    },
  },
  {
    name: 'protected',
    go: async ({ page, host }) => {
      host.typeIn('帮扶日志', 'G17', [['走访慰问']]);
      host.typeIn('结对帮扶', 'B5', [['乌木村']]);
      host.workbook.sheet('帮扶日志').protected = true;
      await button(page, '校验').click();
      await page.getByText(/“帮扶日志”受保护/).waitFor();
      host.workbook.sheet('帮扶日志').protected = false;
    },
  },
  {
    name: 'results',
    go: async ({ page }) => {
      await button(page, '汇总').click();
      await page.getByRole('list', { name: '干部考核' }).waitFor();
    },
  },
  {
    name: 'trace',
    go: async ({ page }) => {
      await button(page, /好事实事：/)
        .first()
        .click();
      await page.getByText(/来自 \d+ 行/).waitFor();
    },
  },
  {
    name: 'stale',
    go: async ({ page, host }) => {
      await button(page, '返回').click();
      host.typeIn('帮扶日志', 'A6', [[41_704]]);
      await page.getByText(/汇总已过期/).waitFor();
    },
  },
];

type Theme = keyof typeof OFFICE_THEMES;

/** The pane beside an empty workbook, in a theme of Office's. */
export function openExcelPane(browser: Browser, site: string, theme: Theme): Promise<ExcelPage> {
  return openExcelPage(browser, `${site}excel.html`, EXCEL_VERSIONS.microsoft365, {
    theme,
    context: { viewport: PANE_SIZE, reducedMotion: 'reduce' },
  });
}

/**
 * The window in which the ribbon tells what came of 汇总, with a sheet that was kept besides; the workbook is that of a
 * pane.
 */
export async function openNotice(browser: Browser, site: string, theme: Theme, pane: ExcelPage): Promise<Page> {
  const { page } = await openExcelPage(browser, `${site}commands.html`, EXCEL_VERSIONS.microsoft365, {
    theme,
    beside: pane,
  });
  await page.setViewportSize(NOTICE_SIZE);
  pane.host.typeIn('板块汇总', 'Z4', [['我的批注']]);
  await pane.page.close();
  await page.goto(await pressForNotice(page, 'summarize'));
  await button(page, '知道了').waitFor();
  return page;
}
