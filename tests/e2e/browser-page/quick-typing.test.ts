import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '../../support/programs';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { chooseFile, launchBrowser, openPage } from '../support/browser';
import { openPaneSite } from '../support/pane-site';

jest.setTimeout(900_000);

const SHEET = '帮扶日志';
const ROWS = 50_000;
const EDITS = 200;
/**
 * Of the page's processor, from the key to what is seen: twice what it may be on a quiet machine, since other programs
 * take room in its caches.
 */
const MOST_MILLISECONDS = 100;
/** 备注, the last column of the log. */
const REMARKS = 15;

interface Seen {
  /** How many texts stood in the grid when the page was next drawn after the key that ended them. */
  atOnce: number;
}

async function longLog(): Promise<Uint8Array> {
  const sample = sampleRows();
  const { AssistanceLog } = sample;
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    ...AssistanceLog[at % AssistanceLog.length],
    remarks: `第${at}行`,
  }));
  return newWorkbook(ledgerPlans({ ...sample, AssistanceLog: rows }));
}

describeWith(['chromium'], `${EDITS} quick edits in a ledger of ${ROWS} rows`, () => {
  test('are each seen at once, before the workbook is written to, and none is lost', async () => {
    const [site, browser, file] = await Promise.all([openPaneSite(), launchBrowser(), longLog()]);
    const folder = mkdtempSync(join(tmpdir(), 'quick-'));
    const { page, faults } = await openPage(browser, site.address);
    page.setDefaultTimeout(300_000);
    await page.goto(site.address);
    await chooseFile(page, () => page.getByRole('button', { name: '打开台账文件' }).click(), '大.xlsx', file);
    await page.getByRole('combobox', { name: '工作表' }).selectOption(SHEET);
    await page.getByRole('grid', { name: `工作表“${SHEET}”` }).waitFor();
    await page.locator('#cell-O2').click();
    await page.evaluate(() => {
      const seen: Seen = { atOnce: 0 };
      Object.assign(window, { seen });
      let row = 1;
      window.addEventListener(
        'keydown',
        ({ key }) => {
          if (key !== 'Enter') return;
          row += 1;
          const [address, text] = [`cell-O${row}`, `记${row}`];
          requestAnimationFrame(() => {
            if (document.getElementById(address)?.textContent === text) seen.atOnce += 1;
          });
        },
        true,
      );
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    const before = await spent();
    for (let row = 2; row < 2 + EDITS; row += 1) {
      await page.keyboard.insertText(`记${row}`);
      await page.keyboard.press('Enter');
    }
    const each = ((await spent()) - before) / EDITS;
    process.stderr.write(`quick typing: ${each.toFixed(1)} ms of the page's processor for each edit\n`);
    expect(each).toBeLessThanOrEqual(MOST_MILLISECONDS);
    const { atOnce } = await page.evaluate(() => (window as unknown as { readonly seen: Seen }).seen);
    expect(atOnce).toBeGreaterThanOrEqual(EDITS - 1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    await download.saveAs(join(folder, 'saved.xlsx'));
    const saved = await openFileWorkbook(readFileSync(join(folder, 'saved.xlsx')));
    const { values = [] } = (await saved.readGrid(SHEET)) ?? {};
    expect(values.slice(1, 1 + EDITS).map((cells) => cells[REMARKS - 1])).toEqual(
      Array.from({ length: EDITS }, (_, at) => `记${at + 2}`),
    );
    expect(faults).toEqual([]);
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
});
