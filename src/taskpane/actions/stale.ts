import { sheetOfLedger } from '../../app/facts';
import { staleSummaries } from '../../app/stale';
import type { ReadLedgers } from '../../app/read-ledgers';
import type { StaleLedgers } from '../state/state';

/** The ledgers that changed since the summary sheets were written, each once. */
export async function staleLedgers(ledgers: ReadLedgers): Promise<StaleLedgers> {
  const changes = (await staleSummaries(ledgers)).flatMap(({ changed }) => changed);
  const byTable = new Map(changes.map((change) => [change.table, change]));
  return [...byTable.values()].map(({ table, rowsBefore, rowsNow }) => ({
    sheet: sheetOfLedger(ledgers, table),
    rowsBefore,
    rowsNow,
  }));
}
