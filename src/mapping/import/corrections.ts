import type { ReadingContext } from '../../records/cell-reader';
import { givenColumn } from '../given-column';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { matchTable, recognised, type MatchedColumn, type Recognised } from '../recognise';
import type { ProposedTable } from './proposal';

/** A table taken for another ledger, its columns matched anew; null where it shall be left where it is. */
export function takenFor(proposed: ProposedTable, ledger: RowLedger | null, context: ReadingContext): ProposedTable {
  const { recognised: before, lookup } = proposed;
  const vocabulary = ledgerVocabularies.find(({ id }) => id === ledger);
  if (!vocabulary) return { ...proposed, recognised: recognised<RowLedger>(before.table, null, []) };
  const matched = matchTable(before.table, lookup, vocabulary, context) as Recognised<RowLedger>;
  return withColumns(proposed, matched);
}

/** A table of which one column stands for this column of ours and none else does; null for none. */
export function withColumn(
  proposed: ProposedTable,
  column: number,
  key: string | null,
  reason: 'map' | 'kept' = 'map',
): ProposedTable {
  const { table, id, columns } = proposed.recognised;
  const others = columns.filter((other) => other.column !== column && other.key !== key);
  const given: readonly MatchedColumn[] = key === null ? [] : [givenColumn(table, column, key, reason)];
  const all = [...others, ...given].sort((a, b) => a.column - b.column);
  return withColumns(proposed, recognised(table, id, all));
}

/** What a column of the table says counts before what stands outside of it. */
function withColumns(proposed: ProposedTable, matched: Recognised<RowLedger>): ProposedTable {
  const own = new Set(matched.columns.map(({ key }) => key));
  return { ...proposed, recognised: matched, outer: proposed.outer.filter(({ key }) => !own.has(key)) };
}
