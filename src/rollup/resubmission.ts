import type { LocalizedText } from '../model/language';
import { tableNames } from '../templates/ledgers';
import type { FileStatus, UnitStatus } from './assess-files';
import { compareRows, type RowChange } from './compare-rows';
import { rowsOf, type DeliveredBook } from './delivery';
import { isSameSeal } from './unit-reports';

/** How a unit's later report differs from the one before. */
export interface Resubmission {
  readonly unit: string;
  /** The masked names of the two files. */
  readonly before: string;
  readonly after: string;
  /** Whether the earlier file was changed after it was sealed; it is used only where there is no better one. */
  readonly isBeforeChanged: boolean;
  readonly changes: readonly RowChange[];
}

/** The note for a resubmission whose earlier file was changed after it was sealed. */
export const BEFORE_CHANGED: LocalizedText = {
  zh: '原来的那一份封签之后改动过，不一定是当时报的',
  en: 'the earlier file was changed after it was sealed and may not be what was reported then',
};

/**
 * What changed from the earlier report to the one that counts; none where there is only one report, in however many
 * copies. A file that was changed after it was sealed is used as the earlier one only where there is no other.
 */
export function resubmissionOf({ unit, sent: [after, ...others] }: UnitStatus): readonly Resubmission[] {
  const now = after?.book;
  if (!after || !now) return [];
  const earlier = others.filter(({ book }) => book && !isSameSeal(now, book));
  const trust = ({ book }: FileStatus): number => (book?.seal === 'intact' ? 0 : book?.seal === 'changed' ? 2 : 1);
  const [before] = earlier.toSorted((one, other) => trust(one) - trust(other));
  const old = before?.book;
  if (!before || !old) return [];
  const rowsIn = ({ ledgers }: DeliveredBook, table: string) => {
    const ledger = ledgers.find((candidate) => candidate.table === table);
    return ledger ? rowsOf(ledger) : [];
  };
  const changes = tableNames.flatMap((table) => compareRows(table, rowsIn(old, table), rowsIn(now, table)));
  const [from, to] = [before.delivery.shownFile, after.delivery.shownFile];
  return [{ unit, before: from, after: to, isBeforeChanged: old.seal === 'changed', changes }];
}
