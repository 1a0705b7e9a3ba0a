import type { Book } from '../../templates/ledgers';
import { householdKey } from '../pairings/pairing-indexes';

/** The household keys of a log's rows, each made once: a ledger object never changes, an edit makes a new one. */
const known = new WeakMap<Book['AssistanceLog'], string[]>();

/** A function for the key (`householdKey`) of the household that a log row names. */
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
