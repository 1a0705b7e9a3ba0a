import { failureOf } from '../../src/app/messages/failure';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { mutantOf } from './mutants';
import { operations, type Operation } from './operations';
import { Random } from './random';

jest.setTimeout(1_800_000);

const SEED = Number(process.env['SEED'] ?? 20_261_127);
const MUTANTS = Number(process.env['MUTANTS'] ?? 2000);

const LONGEST_MILLISECONDS = 5000;
const MOST_BYTES = 1024 ** 3;

/** A small township: the first rows of each of the sample's ledgers. */
async function smallTownship(): Promise<Uint8Array> {
  const rows = Object.entries(sampleRows()).map(([table, all]) => [table, all.slice(0, 12)] as const);
  return newWorkbook(ledgerPlans(Object.fromEntries(rows)));
}

test(`no mutant of a workbook makes any use of it crash, hang or fill the memory (SEED=${SEED})`, async () => {
  const sound = await smallTownship();
  const uses: readonly (readonly [string, Operation])[] = Object.entries(operations);
  for (const [use, operate] of uses)
    expect([use, await operate(sound, sound).then(() => 'done')]).toEqual([use, 'done']);
  const faults: string[] = [];
  let refused = 0;
  for (let number = 0; number < MUTANTS; number += 1) {
    const random = new Random(SEED + number);
    const { how, bytes } = mutantOf(sound, random);
    const [use, operate] = uses[number % uses.length] ?? ['', () => Promise.resolve(null)];
    const begin = performance.now();
    try {
      await operate(bytes, sound);
    } catch (error) {
      const { isOurs, detail } = failureOf(error);
      refused += 1;
      if (isOurs) faults.push(`${number} ${use}, ${how}: ${detail.slice(0, 400)}`);
    }
    const took = performance.now() - begin;
    if (took > LONGEST_MILLISECONDS) faults.push(`${number} ${use}, ${how}: took ${Math.round(took)} ms`);
  }
  process.stdout.write(`${MUTANTS} mutants, ${refused} refused with a sentence, the others read\n`);
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(MUTANTS / 10);
  expect(process.memoryUsage().rss).toBeLessThan(MOST_BYTES);
});
