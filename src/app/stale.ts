import { changedLedgers, parseStamp, type LedgerChange } from '../plan/stamp';
import { ledgerDigests } from '../summary/digest';
import { sheetOfLedger } from './facts';
import type { ReadLedgers } from './read-ledgers';

/** A summary sheet that no longer says what the ledgers say. */
export interface StaleSummary {
  readonly plan: string;
  /** The sheet's name now. */
  readonly sheet: string;
  /** When it was made: `2014-07-05 10:32`. */
  readonly time: string;
  /** The ledgers that changed since; never empty. */
  readonly changed: readonly LedgerChange[];
}

/** The summary sheets in the workbook that are out of date, and why. A sheet whose stamp cannot be read is left out. */
export async function staleSummaries({ content, book }: ReadLedgers): Promise<readonly StaleSummary[]> {
  if (content.stamps.length === 0) return [];
  const now = await ledgerDigests(book);
  return content.stamps.flatMap(({ plan, sheet, text }) => {
    const stamp = parseStamp(text);
    const changed = stamp ? changedLedgers(stamp, now) : [];
    return stamp && changed.length > 0 ? [{ plan, sheet, time: stamp.time, changed }] : [];
  });
}

/** A ledger that changed after the summary sheets were written. */
export interface StaleLedger {
  /** The sheet that holds it. */
  readonly sheet: string;
  readonly rowsBefore: number;
  readonly rowsNow: number;
}

/** The ledgers that changed since the summary sheets were written, each once. */
export async function staleLedgers(ledgers: ReadLedgers): Promise<readonly StaleLedger[]> {
  const changes = (await staleSummaries(ledgers)).flatMap(({ changed }) => changed);
  const byTable = new Map(changes.map((change) => [change.table, change]));
  return [...byTable.values()].map(({ table, rowsBefore, rowsNow }) => ({
    sheet: sheetOfLedger(ledgers, table),
    rowsBefore,
    rowsNow,
  }));
}
