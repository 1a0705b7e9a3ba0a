import { sheetOfLedger } from '../../app/facts';
import { staleSummaries } from '../../app/stale';
import type { Checked } from '../../app/check';
import type { StaleLedgers } from '../state/state';

/** The ledgers that changed since the summary sheets were written, each once. */
export async function staleLedgers(checked: Checked): Promise<StaleLedgers> {
  const changes = (await staleSummaries(checked)).flatMap(({ changed }) => changed);
  const byTable = new Map(changes.map((change) => [change.table, change]));
  return [...byTable.values()].map(({ table, rowsBefore, rowsNow }) => ({ sheet: sheetOfLedger(checked, table), rowsBefore, rowsNow }));
}
