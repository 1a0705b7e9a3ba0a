import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editResults, growthResults, importResults, indicatorResults, readingResults } from './own-results';
import { libraryResults, programResults, sumsResult } from './peer-results';
import { asJson, asLine, type Result } from './results';
import { made, madeOldTable, measured } from './runs';
import { QUICK, WHOLE, type Sizes } from './sizes';

/** Log rows and households of the workbook that is summed up beside openpyxl. */
const SMALL = { logRows: 2_000, households: 400 };
const INDICATORS = 20;

/**
 * `npm run bench -- [--quick] [--json] [--peers FOLDER]`: what the product takes beside its floor, its aims and its
 * peers, as ratios of one run. Times are those of the processor, each taken in a process of its own.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      peers: { type: 'string', default: '' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const begin = performance.now();
  const results: Result[] = [];
  try {
    for await (const result of resultsOf(folder, values.quick ? QUICK : WHOLE, values.peers)) {
      results.push(result);
      if (!values.json) process.stdout.write(asLine(result));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const seconds = Math.round((performance.now() - begin) / 1000);
  const { logRows } = values.quick ? QUICK : WHOLE;
  if (values.json) process.stdout.write(asJson(results, { logRows, quick: values.quick, seconds }));
}

async function* resultsOf(folder: string, sizes: Sizes, peers: string): AsyncIterable<Result> {
  const { logRows, households, rounds } = sizes;
  const county = made(join(folder, 'county.xlsx'), logRows, households);
  const asked = made(join(folder, 'asked.xlsx'), logRows, households, INDICATORS);
  const small = made(join(folder, 'small.xlsx'), SMALL.logRows, SMALL.households);
  const reading = measured('reading', county, rounds);
  const checking = measured('checking', county);
  const hucre = measured('hucre', county)['reading'] ?? Number.NaN;
  yield* readingResults(reading);
  yield { name: 'peak of checking and summing up, MB', value: checking['peakMegabytes'] ?? null };
  yield* editResults(county, '');
  yield* editResults(asked, `, ${INDICATORS} indicators`);
  yield* indicatorResults(county, asked);
  yield* importResults(madeOldTable(join(folder, 'old.xlsx'), households));
  const { digest = 0, plan = 0, write = 0 } = measured('writing', county, Math.min(rounds, 3));
  yield {
    name: '(digest + plan + write) ÷ hucre reading',
    value: (digest + plan + write) / hucre,
    aim: { atMost: 0.37 },
  };
  yield* libraryResults(county, { reading, checking }, peers);
  yield* programResults(county, small, { reading, checking }, sizes);
  yield await sumsResult(folder, { reading, checking }, sizes);
  yield* growthResults(folder, sizes);
}
