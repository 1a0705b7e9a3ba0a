import { failureOf } from '../../src/app/messages/failure';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { sampleRows } from '../../src/sample/sample';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { mutantOf } from './mutants';
import { operations, type Operation } from './operations';
import { Random } from './random';

const SEED = Number(process.env['SEED'] ?? 20_261_127);
const MUTANTS = Number(process.env['MUTANTS'] ?? 2000);

const LONGEST_MILLISECONDS = 5000;
const MOST_BYTES = 1024 ** 3;

/** A small township: the first rows of each of the sample's ledgers. */
async function smallTownship(): Promise<Uint8Array> {
  const rows = Object.entries(sampleRows()).map(([table, all]) => [table, all.slice(0, 12)] as const);
  return newWorkbook(ledgerPlans(Object.fromEntries(rows)));
}

/** Milliseconds of the processor: unlike the clock they do not run on while other programs have it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Declares the test of one half of the mutants, so that two workers share them. Mutants and uses go round together:
 * each use meets hundreds of mutants, and each kind of mutant every use.
 */
export function testHalf(half: 0 | 1): void {
  test(`no mutant of a workbook makes any use of it crash, hang or fill the memory (SEED=${SEED}, half ${half})`, async () => {
    const sound = await smallTownship();
    const uses: readonly (readonly [string, Operation])[] = Object.entries(operations);
    for (const [use, operate] of uses)
      expect([use, await operate(sound, sound).then(() => 'done')]).toEqual([use, 'done']);
    const faults: string[] = [];
    const met = new Map<string, number>();
    let refused = 0;
    for (let number = half; number < MUTANTS; number += 2) {
      const { how, bytes } = mutantOf(sound, new Random(SEED + number));
      const [use, operate] = uses[Math.floor(number / 2) % uses.length] ?? ['', () => Promise.resolve(null)];
      met.set(use, (met.get(use) ?? 0) + 1);
      const begin = processorTime();
      try {
        await operate(bytes, sound);
      } catch (error) {
        const { isOurs, detail } = failureOf(error);
        refused += 1;
        if (isOurs) faults.push(`${number} ${use}, ${how}: ${detail.slice(0, 400)}`);
      }
      const took = processorTime() - begin;
      if (took > LONGEST_MILLISECONDS) faults.push(`${number} ${use}, ${how}: took ${Math.round(took)} ms`);
    }
    const mutants = [...met.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${mutants} mutants, ${refused} refused with a sentence, the others read\n`);
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(mutants / 10);
    expect(Math.min(...met.values())).toBeGreaterThanOrEqual(Math.floor(mutants / uses.length));
    expect(process.memoryUsage().rss).toBeLessThan(MOST_BYTES);
  });
}
