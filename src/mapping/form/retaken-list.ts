import type { ReadingContext } from '../../records/cell-reader';
import type { ForeignSheet } from '../../model/foreign-workbook';
import type { FoundTable } from '../found-table';
import { matchTable } from '../recognise';
import { CellLookup } from '../sheet-cells';
import { formVocabularies, type FormSource } from './form-vocabularies';

/** Matches the columns of a form's list with another source: our keys by 1-based sheet column. */
export function columnsAs(
  table: FoundTable,
  cells: ForeignSheet,
  source: FormSource,
  context: ReadingContext,
): ReadonlyMap<number, string> {
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  if (!vocabulary) return new Map();
  const { columns } = matchTable(table, new CellLookup(cells, true), vocabulary, context);
  return new Map(columns.map(({ column, key }) => [column, key]));
}
