import { LEDGERS_OF_ROWS } from '../../mapping/ledger-vocabularies';
import { assignedTo, withColumn } from '../../mapping/import/corrections';
import type { ProposedTable } from '../../mapping/import/proposal';
import type { ReadingContext } from '../../records/cell-reader';
import { ledgerTemplate } from '../../templates/ledgers';
import { rememberedFor, type Remembered } from '../mappings/remembered';
import { headersOf } from '../mappings/table-headers';

/**
 * A table with the ledger and columns that one with the same headers was given the last time; as it is proposed where
 * none is remembered.
 */
export function asRemembered(
  proposed: ProposedTable,
  remembered: readonly Remembered[],
  context: ReadingContext,
): ProposedTable {
  const { table } = proposed.recognised;
  const known = rememberedFor(remembered, 'import', headersOf(table));
  if (!known) return proposed;
  const ledger = LEDGERS_OF_ROWS.find((id) => id === known.as) ?? null;
  // A remembered ledger that no longer exists is passed over.
  if (ledger === null && known.as !== null) return proposed;
  const taken = assignedTo(proposed, ledger, context);
  if (ledger === null) return taken;
  const keys = new Set(ledgerTemplate(ledger).columns.map(({ key }) => key));
  return table.columns.reduce<ProposedTable>((now, { column }, at) => {
    const key = known.keys[at] ?? null;
    // Columns that share one of our columns (one for each of its values) are only recognised together.
    if (key !== null && known.keys.indexOf(key) !== known.keys.lastIndexOf(key)) return now;
    return key === null || keys.has(key) ? withColumn(now, column, key, 'kept') : now;
  }, taken);
}

/** What is to be remembered of a table that was carried over or left out. */
export function toRemember({ recognised: { table, id, columns } }: ProposedTable): Remembered {
  const keys = table.columns.map(({ column }) => columns.find((other) => other.column === column)?.key ?? null);
  return { of: 'import', headers: headersOf(table), as: id, keys };
}
