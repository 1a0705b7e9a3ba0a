import { LEDGERS_OF_ROWS } from '../../mapping/ledger-vocabularies';
import { takenFor, withColumn } from '../../mapping/import/corrections';
import type { ProposedTable } from '../../mapping/import/proposal';
import type { ReadingContext } from '../../records/cell-reader';
import { ledgerTemplate } from '../../templates/ledgers';
import { rememberedFor, type Remembered } from '../mappings/remembered';
import { headersOf } from '../mappings/table-headers';

/** A table as it was taken the last time that one with its headers came; as it is proposed where none did. */
export function asRemembered(
  proposed: ProposedTable,
  remembered: readonly Remembered[],
  context: ReadingContext,
): ProposedTable {
  const { table } = proposed.recognised;
  const known = rememberedFor(remembered, 'import', headersOf(table));
  if (!known) return proposed;
  const ledger = LEDGERS_OF_ROWS.find((id) => id === known.as) ?? null;
  // A ledger that is no longer known says nothing.
  if (ledger === null && known.as !== null) return proposed;
  const taken = takenFor(proposed, ledger, context);
  if (ledger === null) return taken;
  const keys = new Set(ledgerTemplate(ledger).columns.map(({ key }) => key));
  return table.columns.reduce<ProposedTable>((now, { column }, at) => {
    const key = known.keys[at] ?? null;
    // Columns that are each a value of one of ours are found together, or not at all.
    if (key !== null && known.keys.indexOf(key) !== known.keys.lastIndexOf(key)) return now;
    return key === null || keys.has(key) ? withColumn(now, column, key, 'kept') : now;
  }, taken);
}

/** What is to be remembered of a table that was carried over, or left. */
export function toRemember({ recognised: { table, id, columns } }: ProposedTable): Remembered {
  const keys = table.columns.map(({ column }) => columns.find((other) => other.column === column)?.key ?? null);
  return { of: 'import', headers: headersOf(table), as: id, keys };
}
