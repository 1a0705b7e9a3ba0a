import type { Finding } from '../model/finding';
import type { LocalizedText } from '../model/language';
import { pacer, type Work } from '../model/progress';
import { achievementIndexes } from '../standard/achievement';
import { references } from '../standard/lookup/references';
import type { IndexDefinition } from '../standard/lookup/row-index';
import {
  headsOfCadreInVillage,
  pairingsOfCadreWithHead,
  pairingsOfHead,
  pairingsWithoutHousehold,
} from '../standard/pairings/pairing-indexes';
import { tableNames } from '../templates/ledgers';
import { CheckRun } from './check-run';
import { logOfHousehold } from './log/log-indexes';
import { checksOf } from './registered-checks';
import type { RuleContext } from './rule';

const STEP: LocalizedText = { zh: '逐行校验', en: 'Checking rows' };

/** How many rows are judged before the clock is looked at, to see whether to pause. */
const ROWS_PER_LOOK = 200;

/**
 * Indexes that nearly every book, or its first edit, needs and that take long for a long ledger: they are built ahead
 * with pauses, so that the pane can answer meanwhile. Other indexes are built in one go when a rule asks for them;
 * findings are the same either way.
 */
const PREPARED: readonly IndexDefinition<unknown>[] = [
  ...references.map(({ byName }) => byName),
  ...achievementIndexes,
  logOfHousehold,
  pairingsOfHead,
  pairingsWithoutHousehold,
  pairingsOfCadreWithHead,
  headsOfCadreInVillage,
];

/**
 * Asks every check once about every row of its ledger; linear in rows.
 * @returns the findings in the order of ledgers, rows, columns and codes.
 * Rejects with the signal's reason where the work is cancelled.
 */
export async function judgeAll(context: RuleContext, work: Work): Promise<readonly Finding[]> {
  const pace = pacer(work);
  const total = tableNames.reduce((sum, table) => sum + context.book[table].sheetRows.length, 0);
  work.report(STEP, 0, total);
  for (const definition of PREPARED) await context.index.prepare(definition, pace);
  const findings: Finding[] = [];
  let done = 0;
  for (const table of tableNames) {
    const runs = checksOf(table).map((registered) => new CheckRun(registered, context, findings));
    const count = context.book[table].sheetRows.length;
    for (let row = 0; row < count; row += 1) {
      for (const run of runs) run.ask(row);
      done += 1;
      if (done % ROWS_PER_LOOK !== 0) continue;
      work.report(STEP, done, total);
      await pace();
    }
  }
  work.report(STEP, total, total);
  await pace();
  return findings;
}
