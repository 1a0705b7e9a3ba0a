import type { ReadingContext } from '../../records/cell-reader';
import { givenColumn } from '../given-column';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { matchTable } from '../recognise';
import { recognised, type MatchedColumn, type Recognised } from '../recognised';
import { choiceIn } from './column-choice';
import type { ProposedTable } from './proposal';

/**
 * A table that the user assigns to another ledger, its columns matched anew. @param ledger null to leave the table out
 */
export function assignedTo(proposed: ProposedTable, ledger: RowLedger | null, context: ReadingContext): ProposedTable {
  const { recognised: before, lookup } = proposed;
  const vocabulary = ledgerVocabularies.find(({ id }) => id === ledger);
  if (!vocabulary) return { ...proposed, recognised: recognised<RowLedger>(before.table, null, []) };
  const matched = matchTable(before.table, lookup, vocabulary, context) as Recognised<RowLedger>;
  return withColumns(proposed, matched);
}

/**
 * A table in which the user assigns a column to one of ours. Another column loses that match, unless both share it
 * (`ticked`, `again`).
 *
 * @param column 1-based sheet column
 * @param word as `choiceWord` makes it; null for none of ours
 */
export function withColumn(
  proposed: ProposedTable,
  column: number,
  word: string | null,
  reason: 'map' | 'kept' = 'map',
): ProposedTable {
  const { table, id, columns } = proposed.recognised;
  const others = columns.filter((other) => other.column !== column);
  if (word === null) return withColumns(proposed, recognised(table, id, others));
  const { key, manner } = choiceIn(word);
  const beside = others.flatMap((other): MatchedColumn[] => {
    if (other.key !== key) return [other];
    // The column that had the match to itself is now one of several times.
    if (manner === 'again') return [{ ...other, reason: manner }];
    return manner === 'ticked' && other.reason === manner ? [other] : [];
  });
  const all = [...beside, givenColumn(table, column, key, manner ?? reason)].sort((a, b) => a.column - b.column);
  return withColumns(proposed, recognised(table, id, all));
}

/** A table with new matches; values from outside the table give way to its own columns. */
function withColumns(proposed: ProposedTable, matched: Recognised<RowLedger>): ProposedTable {
  const own = new Set(matched.columns.map(({ key }) => key));
  return { ...proposed, recognised: matched, outer: proposed.outer.filter(({ key }) => !own.has(key)) };
}
