import type { Book } from '../../templates/ledgers';
import { householdKey } from '../pairings/pairing-indexes';

/**
 * The households of a log's rows by their keys, each joined once: a ledger never changes, an edit makes another one.
 */
const known = new WeakMap<Book['AssistanceLog'], string[]>();

/** Tells of each log row the key of the household it names. */
export function logHouseholds({ AssistanceLog }: Book): (row: number) => string {
  const { village, household } = AssistanceLog.columns;
  let keys = known.get(AssistanceLog);
  if (!keys) {
    keys = [];
    known.set(AssistanceLog, keys);
  }
  const joined = keys;
  return (row) => (joined[row] ??= householdKey(village.values[row] ?? null, household.values[row] ?? null));
}
