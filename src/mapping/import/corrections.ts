import type { ReadingContext } from '../../records/cell-reader';
import { givenColumn } from '../given-column';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { matchTable } from '../recognise';
import { recognised, type MatchedColumn, type Recognised } from '../recognised';
import { choiceIn } from './column-choice';
import type { ProposedTable } from './proposal';

/** A table taken for another ledger, its columns matched anew; null where it shall be left where it is. */
export function takenFor(proposed: ProposedTable, ledger: RowLedger | null, context: ReadingContext): ProposedTable {
  const { recognised: before, lookup } = proposed;
  const vocabulary = ledgerVocabularies.find(({ id }) => id === ledger);
  if (!vocabulary) return { ...proposed, recognised: recognised<RowLedger>(before.table, null, []) };
  const matched = matchTable(before.table, lookup, vocabulary, context) as Recognised<RowLedger>;
  return withColumns(proposed, matched);
}

/**
 * A table of which one column stands for this column of ours, and none else does unless it is one of several: a value
 * that is ticked, or one of several times.
 *
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
    // The first time, that stood alone, is now one of several.
    if (manner === 'again') return [{ ...other, reason: manner }];
    return manner === 'ticked' && other.reason === manner ? [other] : [];
  });
  const all = [...beside, givenColumn(table, column, key, manner ?? reason)].sort((a, b) => a.column - b.column);
  return withColumns(proposed, recognised(table, id, all));
}

/** What a column of the table says counts before what stands outside of it. */
function withColumns(proposed: ProposedTable, matched: Recognised<RowLedger>): ProposedTable {
  const own = new Set(matched.columns.map(({ key }) => key));
  return { ...proposed, recognised: matched, outer: proposed.outer.filter(({ key }) => !own.has(key)) };
}
