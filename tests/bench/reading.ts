import { readFileSync } from 'node:fs';
import { locators } from '../../src/app/check';
import { unwatched } from '../../src/model/progress';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { openPackage } from '../../src/xlsx/workbook/open';

/** What reading a workbook costs, beside what no reader can do without. Times in milliseconds of the processor. */
export interface ReadingCost {
  readonly inflate: number;
  /** One look at every byte, counting `<`. */
  readonly scan: number;
  readonly reading: number;
  /** Peak of the process after the first reading, in megabytes. */
  readonly peakMegabytes: number;
}

const ROUNDS = 5;

/** Reads a workbook several times, each time beside the floor, and answers the medians. A process of its own tells the memory. */
export async function readingCost(file: string): Promise<ReadingCost> {
  const bytes = new Uint8Array(readFileSync(file));
  const costs: Record<'inflate' | 'scan' | 'reading', number[]> = { inflate: [], scan: [], reading: [] };
  let peak = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const workbook = await openFileWorkbook(bytes);
    costs.reading.push(await spent(() => workbook.read(locators, unwatched)));
    if (round === 0) peak = process.resourceUsage().maxRSS / 1000;
    const parts: Uint8Array[] = [];
    costs.inflate.push(
      await spent(async () => {
        const pkg = await openPackage(bytes);
        for (const name of pkg.names) parts.push(await pkg.read(name));
      }),
    );
    costs.scan.push(
      await spent(() => {
        parts.forEach(countTags);
      }),
    );
  }
  return {
    inflate: median(costs.inflate),
    scan: median(costs.scan),
    reading: median(costs.reading),
    peakMegabytes: Math.round(peak),
  };
}

/** Time of the processor: unlike the clock it does not run on while other programs have it. */
async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  // By index: the iterator of an array of bytes takes twice the time.
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x3c) tags += 1;
  return tags;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** `node tests/bench/run-reading.js FILE`: prints the cost as one JSON object. */
export async function printReadingCost([file = '']: readonly string[]): Promise<void> {
  process.stdout.write(`${JSON.stringify(await readingCost(file))}\n`);
}
