import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { launchBrowser, openPage } from '../e2e/support/browser';
import { openPaneSite } from '../e2e/support/pane-site';
import { countyRows } from './county';
import { makeOldTable } from './make-old-table';

/** Households of the old table that is brought in. */
const HOUSEHOLDS = 20_000;

/** Collects how long the page could not answer its user, in milliseconds; browsers tell of stretches above 50 only. */
function watchStretches(): void {
  const watched = globalThis as unknown as { stretches: number[] };
  watched.stretches = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.stretches.push(duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** Does a step in the page and prints how long it took, and the longest time in which the page could not answer. */
async function timed(page: Page, name: string, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { stretches: number[] }).stretches = [];
  });
  const begin = performance.now();
  await step();
  const ms = performance.now() - begin;
  const stretches = await page.evaluate(() => (globalThis as unknown as { stretches: number[] }).stretches);
  const longest = Math.max(0, ...stretches);
  process.stdout.write(
    `${name.padEnd(24)} ${ms.toFixed(0).padStart(7)} ms   longest wait ${longest === 0 ? '≤ 50' : longest.toFixed(0).padStart(4)} ms   longest ÷ whole ${(longest / ms).toFixed(3)}\n`,
  );
}

/** Makes a file, opens the page in a browser of its own, and does steps there; nothing of it stays. */
async function inPage(
  make: (file: string) => Promise<void>,
  steps: (page: Page, address: string, file: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
  const file = join(folder, '台账.xlsx');
  const [site, browser] = await Promise.all([openPaneSite(), launchBrowser()]);
  try {
    await make(file);
    const { page } = await openPage(browser, site.address);
    page.setDefaultTimeout(120_000);
    await page.addInitScript(watchStretches);
    await steps(page, site.address, file);
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Gives the page a file where it asks for one. */
async function choose(page: Page, file: string, asking: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asking()]);
  await chooser.setFiles(file);
}

/** How long a county's workbook takes in the browser page, and for how long the page stands still. */
export async function benchWork(rows: number): Promise<void> {
  const make = async (file: string): Promise<void> => {
    writeFileSync(file, await newWorkbook(ledgerPlans(countyRows({ logRows: rows }))));
  };
  await inPage(make, async (page, address, file) => {
    await page.goto(address);
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
    await timed(page, '打开', async () => {
      await choose(page, file, () => press('打开台账文件'));
      await page.getByText('还没有校验').waitFor();
    });
    await timed(page, '校验', async () => {
      await press('校验');
      await page
        .getByText(/已校验|没有发现问题/)
        .first()
        .waitFor();
    });
    await page.getByRole('tab', { name: '台账' }).click();
    await timed(page, 'show a ledger’s cells', async () => {
      await page
        .getByRole('button', { name: /帮扶日志/ })
        .first()
        .click();
      await page.getByRole('grid', { name: /帮扶日志/ }).waitFor();
    });
    await timed(page, '汇总', async () => {
      await press('汇总');
      await page.getByText(/已汇总：写好/).waitFor();
    });
    await timed(page, '另存', async () => {
      await Promise.all([page.waitForEvent('download'), press('另存')]);
    });
  });
}

/**
 * How long bringing in an old table of so many households takes in the browser page, and for how long the page stands
 * still.
 */
export async function benchImport(): Promise<void> {
  await inPage(
    (file) => makeOldTable(file, [HOUSEHOLDS]),
    async (page, address, file) => {
      await page.goto(`${address}?sample`);
      await page.getByRole('heading', { name: '示例乡人民政府' }).waitFor();
      const carry = page.getByRole('button', { name: /^带入 .*行/ });
      await timed(page, '导入旧台账', async () => {
        await page.getByRole('button', { name: '更多' }).click();
        await choose(page, file, () => page.getByRole('menuitem', { name: '导入旧台账' }).click());
        await carry.waitFor();
      });
      await timed(page, '带入', async () => {
        await carry.click();
        await page.getByText(/已带入 .*行：/).waitFor();
      });
    },
  );
}
