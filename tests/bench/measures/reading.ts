import { locators } from '../../../src/app/check';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { median, spent, type Figures } from '../measured';

/**
 * What reading the ledgers costs beside its floor, which no reader can do without: inflating every part, and one look
 * at every byte. Each round reads beside the floor. The peak is that of the process after the first reading.
 */
export async function measureReading(bytes: Uint8Array, rounds: number): Promise<Figures> {
  const costs: Record<'inflate' | 'scan' | 'reading', number[]> = { inflate: [], scan: [], reading: [] };
  let peakMegabytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const workbook = await openFileWorkbook(bytes);
    costs.reading.push((await spent(() => workbook.read(locators, unwatched))).ms);
    if (round === 0) peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
    const inflated = await spent(() => partsOf(bytes));
    costs.inflate.push(inflated.ms);
    costs.scan.push((await spent(() => inflated.result.map(countTags))).ms);
  }
  const { inflate, scan, reading } = costs;
  return { inflate: median(inflate), scan: median(scan), reading: median(reading), peakMegabytes };
}

async function partsOf(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const pkg = await openPackage(bytes);
  const parts: Uint8Array[] = [];
  for (const name of pkg.names) parts.push(await pkg.read(name));
  return parts;
}

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  // By index: the iterator of an array of bytes takes twice the time.
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x3c) tags += 1;
  return tags;
}
