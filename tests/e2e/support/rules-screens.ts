import type { Page } from 'playwright-core';
import type { Screen } from './screens';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const NOW = new Date('2026-07-05T10:32:00+08:00');

/** A county's own rules in the township of 2026: the lists, the indicators and what they came to. */
export function rulesScreens(address: string): readonly Screen[] {
  return [
    {
      name: 'rules',
      go: async (page) => {
        // Its days lie in a year that other screens have not reached.
        await page.clock.setFixedTime(NOW);
        await page.goto(address);
        await button(page, '看看示例镇（乡村振兴）').click();
        await page.getByRole('tab', { name: '台账' }).click();
        await button(page, '考核指标：帮我填').click();
        await page.getByRole('dialog').getByText('每月驻村不少于20天').first().waitFor();
      },
    },
    {
      name: 'lists',
      go: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page
          .getByRole('heading', { name: /可选项/ })
          .first()
          .locator('xpath=ancestor::li[1]')
          .getByRole('button', { name: '打开' })
          .click();
        await page.getByRole('grid', { name: '工作表“可选项”' }).getByText('脱贫户').waitFor();
      },
    },
    {
      name: 'indicators',
      go: async (page) => {
        const hide = button(page, '收起表格');
        if (await hide.isVisible()) await hide.click();
        await button(page, '汇总').click();
        await page.getByText(/已汇总：写好 \d+ 张表/).waitFor();
        await page.getByRole('tab', { name: '结果' }).click();
        await page.getByRole('tab', { name: '指标' }).click();
        await page.getByRole('list', { name: '指标' }).getByRole('button').first().click();
      },
    },
  ];
}
