import type { Page } from 'playwright-core';
import { chooseFile } from './browser';
import { faultyTownship } from './faulty-township';
import { countyForm, householdCard, oldTable } from './foreign-tables';
import { rulesScreens } from './rules-screens';

/** A screen of the pane and how to come to it from the one before. */
export interface Screen {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** The files that the screens are of. */
export interface ScreenFiles {
  readonly faulty: Uint8Array;
  readonly oldTable: Uint8Array;
  readonly form: Uint8Array;
  readonly card: Uint8Array;
}

/** Makes the files. */
export async function screenFiles(): Promise<ScreenFiles> {
  const [faulty, old, form, card] = await Promise.all([faultyTownship(), oldTable(), countyForm(), householdCard()]);
  return { faulty, oldTable: old, form, card };
}

/** Every screen of the page for browsers, one after another, on a township with faults. */
export function everyScreen(address: string, files: ScreenFiles): readonly Screen[] {
  return [...dailyScreens(address, files.faulty), ...outwardScreens(address, files), ...rulesScreens(address)];
}

/** Checking, mending, summing up. */
function dailyScreens(address: string, faulty: Uint8Array): readonly Screen[] {
  return [
    {
      name: 'welcome',
      go: async (page) => {
        await page.goto(address);
        await button(page, '打开台账文件').waitFor();
      },
    },
    {
      name: 'opened',
      go: async (page) => {
        await chooseFile(page, () => button(page, '打开台账文件').click(), '某乡台账.xlsx', faulty);
        await page.getByText('三步完成').waitFor();
      },
    },
    {
      name: 'findings',
      go: async (page) => {
        await button(page, '校验').click();
        await page.getByRole('list', { name: '问题清单' }).waitFor();
      },
    },
    {
      name: 'finding',
      go: async (page) => {
        await page.getByRole('listitem').filter({ hasText: '结对帮扶!B5' }).getByRole('button').first().click();
        await page.getByText('户主姓名', { exact: true }).first().waitFor();
      },
    },
    // On a narrow page the sheet lies over half of the pane, until it is put away.
    {
      name: 'fixes',
      go: async (page) => {
        const hide = button(page, '收起表格');
        if (await hide.isVisible()) await hide.click();
        await button(page, '预览并修复').click();
        await page.getByRole('dialog').getByText('2014.3.5').waitFor();
      },
    },
    {
      name: 'errors',
      go: async (page) => {
        await closeDialog(page);
        await button(page, '汇总').click();
        await page.getByRole('dialog').getByText('仍要汇总').waitFor();
      },
    },
    {
      name: 'cadres',
      go: async (page) => {
        await button(page, '仍要汇总').click();
        await page.getByRole('list', { name: '干部考核' }).waitFor();
      },
    },
    {
      name: 'sections',
      go: async (page) => {
        await page.getByRole('tab', { name: '板块' }).click();
        await page.getByText('农村产业发展').first().waitFor();
      },
    },
    {
      name: 'chart',
      go: async (page) => {
        await page.getByRole('tab', { name: '村级' }).click();
        await button(page, '图').click();
        await page.getByText('各村好事实事').waitFor();
        await page.locator('figure svg rect:not([width="0"])').first().waitFor();
      },
    },
    {
      name: 'visits',
      go: async (page) => {
        await page.getByRole('tab', { name: '走访' }).click();
        await page.getByText('空巢老人').first().waitFor();
      },
    },
    {
      name: 'trace',
      go: async (page) => {
        await page.getByRole('tab', { name: '干部' }).click();
        await button(page, /好事实事：/)
          .first()
          .click();
        await page.getByText(/来自 \d+ 行/).waitFor();
      },
    },
    {
      name: 'ledgers',
      go: async (page) => {
        await page.getByRole('tab', { name: '台账' }).click();
        await page.getByRole('heading', { name: /结对帮扶/ }).waitFor();
      },
    },
    {
      name: 'settings',
      go: async (page) => {
        await button(page, '更多').click();
        await page.getByRole('menuitem', { name: '设置' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'help',
      go: async (page) => {
        await closeDialog(page);
        await button(page, '更多').click();
        await page.getByRole('menuitem', { name: '帮助' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
  ];
}

const fromMenu = async (page: Page, entry: string): Promise<void> => {
  await button(page, '更多').click();
  await page.getByRole('menuitem', { name: entry }).click();
};

/**
 * What comes in from elsewhere and goes out: old tables, the county's forms, the work summary, the county's own work.
 */
function outwardScreens(address: string, { faulty, oldTable: old, form, card }: ScreenFiles): readonly Screen[] {
  return [
    {
      name: 'submit',
      go: async (page) => {
        await closeDialog(page);
        await fromMenu(page, '上报给县里');
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'sample',
      go: async (page) => {
        await page.goto(`${address}?sample`);
        await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      },
    },
    {
      name: 'report',
      go: async (page) => {
        await fromMenu(page, '生成总结');
        await page.getByRole('heading', { name: '2014年上半年双联工作总结' }).waitFor();
      },
    },
    {
      name: 'import',
      go: async (page) => {
        await chooseFile(page, () => fromMenu(page, '导入旧台账'), '旧花名册.xlsx', old);
        await page.getByText(/台账里已有，不重复带入（1）/).waitFor();
      },
    },
    {
      name: 'form',
      go: async (page) => {
        await chooseFile(page, () => fromMenu(page, '套表'), '统计表.xlsx', form);
        await page.getByRole('heading', { name: '套表：统计表.xlsx' }).waitFor();
      },
    },
    {
      name: 'card',
      go: async (page) => {
        await chooseFile(page, () => fromMenu(page, '套表'), '联系卡.xlsx', card);
        await page.getByRole('combobox', { name: '填给谁' }).waitFor();
      },
    },
    {
      name: 'county',
      go: async (page) => {
        await page.goto(address);
        await button(page, '县级汇总').click();
        await chooseFile(page, () => button(page, '选择各乡镇的文件').click(), '某乡.xlsx', faulty);
        await button(page, '开始汇总').click();
        await page.getByText('收到 1 个文件，计入 1 个单位').waitFor();
      },
    },
  ];
}

/** The looks that every screen is drawn in. */
export const looks = [
  { name: 'light', options: { colorScheme: 'light', viewport: { width: 1000, height: 680 } } },
  { name: 'dark', options: { colorScheme: 'dark', viewport: { width: 1000, height: 680 } } },
  { name: 'contrast', options: { forcedColors: 'active', viewport: { width: 1000, height: 680 } } },
  { name: '320', options: { viewport: { width: 320, height: 640 } } },
] as const;
