import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser';
import { buildPaneOnce } from '../e2e/support/pane-site';
import { openGzipSite, type GzipSite } from './gzip-site';
import { startOf, startsOf, type Start, type StartCost } from './pane-start';
import { benchImport, benchWork } from './pane-work';

/** How much slower than this computer's the processor is made. */
const SLOWDOWNS = [1, 4] as const;

/**
 * `npm run bench:pane -- [--template FOLDER] [--pane FOLDER]… [--runs 5] [--rows 12500] [--start]`
 *
 * First, what the pages send and do before their main button can be clicked, beside Microsoft's React task-pane
 * template, built for production (`dist` of github.com/OfficeDev/Office-Addin-TaskPane-React): with the same office.js,
 * compressed, from this computer, without a cache; runs of all pages take turns; medians of times are told. `--pane`
 * names other builds of the pane to compare. Then, unless `--start` is given, how long a county's workbook and an old
 * table keep the browser page busy.
 */
export async function benchPane(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      template: { type: 'string' },
      pane: { type: 'string', multiple: true },
      runs: { type: 'string', default: '5' },
      rows: { type: 'string', default: '12500' },
      start: { type: 'boolean', default: false },
    },
  });
  const browser = await launchBrowser();
  try {
    await benchStarts(browser, values.template, values.pane ?? [await buildPaneOnce()], Number(values.runs));
  } finally {
    await browser.close();
  }
  if (values.start) return;
  await benchWork(Number(values.rows));
  await benchImport();
}

async function benchStarts(
  browser: Browser,
  template: string | undefined,
  panes: readonly string[],
  runs: number,
): Promise<void> {
  const sites: GzipSite[] = [];
  const serve = async (folder: string): Promise<string> => {
    const site = await openGzipSite(resolve(folder));
    sites.push(site);
    return site.address;
  };
  try {
    const starts: Start[] = [];
    if (template !== undefined && existsSync(join(template, 'taskpane.html'))) {
      starts.push({
        name: 'template, in Excel',
        address: `${await serve(template)}taskpane.html`,
        button: 'Insert text',
        excel: {},
      });
    } else process.stdout.write('skipped: Microsoft’s template (give the folder of its build with --template)\n');
    for (const pane of panes)
      starts.push(...startsOf(await serve(pane), panes.length > 1 ? `${basename(pane)}: ` : ''));
    await measure(browser, starts, runs);
  } finally {
    for (const site of sites) site.close();
  }
}

async function measure(browser: Browser, starts: readonly Start[], runs: number): Promise<void> {
  const begun: ((slowdown: number) => Promise<StartCost>)[] = [];
  for (const start of starts) begun.push(await startOf(browser, start));
  for (const slowdown of SLOWDOWNS) {
    const costs: StartCost[][] = starts.map(() => []);
    // The first run is for warming up.
    for (let run = 0; run <= runs; run += 1) {
      for (const [index, begin] of begun.entries()) {
        const cost = await begin(slowdown);
        if (run > 0) costs[index]?.push(cost);
      }
    }
    print(starts, costs, slowdown);
  }
}

function print(starts: readonly Start[], costs: readonly (readonly StartCost[])[], slowdown: number): void {
  const medians = costs.map(typicalOf);
  const [peer] = medians;
  process.stdout.write(
    `\nBefore the main button can be clicked, processor ${slowdown === 1 ? 'as it is' : `${slowdown} × slower`}; in brackets ÷ ${starts[0]?.name ?? ''}\n`,
  );
  for (const [index, { name }] of starts.entries()) {
    const median = medians[index];
    if (!median || !peer) continue;
    const ratio = (key: keyof StartCost): string => `[${(median[key] / peer[key]).toFixed(2)}]`;
    process.stdout.write(
      `${name.padEnd(32)} ${(median.bytes / 1000).toFixed(0).padStart(4)} kB ${ratio('bytes')}  ${String(median.requests).padStart(2)} requests` +
        `  first paint ${median.firstPaint.toFixed(0).padStart(5)} ms ${ratio('firstPaint')}  largest ${median.largestPaint.toFixed(0).padStart(5)} ms ${ratio('largestPaint')}  ready ${median.ready.toFixed(0).padStart(5)} ms ${ratio('ready')}\n`,
    );
  }
}

/**
 * Of bytes and requests the fewest count, as in the budgets of the e2e suite: parts that come later may be there before
 * a late button.
 */
function typicalOf(costs: readonly StartCost[]): StartCost {
  const median = (key: keyof StartCost): number =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN;
  const fewest = (key: keyof StartCost): number => Math.min(...costs.map((cost) => cost[key]));
  return {
    bytes: fewest('bytes'),
    requests: fewest('requests'),
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    ready: median('ready'),
  };
}
