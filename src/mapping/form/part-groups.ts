import type { ReadingContext } from '../../records/cell-reader';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { labelOf } from '../recognise';
import { AMONG, type TablePart } from '../table-parts';
import { kindsNamed } from './kinds-named';

/** The part that a group of columns beside others shows; null of one whose figures nobody knows. */
export type PartBeside = TablePart | null;

/**
 * Groups of columns that ask for the same as those of the parts beside them, by their columns: a kind of households by
 * another word (残疾人), else something that is none of ours. What stands below them is theirs, and not that of all.
 */
export function groupsBeside(
  { columns }: Pick<FoundTable, 'columns'>,
  parts: ReadonlyMap<number, TablePart>,
  { lists }: Pick<ReadingContext, 'lists'>,
): ReadonlyMap<number, PartBeside> {
  const grouped = [...parts.values()].filter(({ others }) => others.length > 0);
  const beside = new Map<number, PartBeside>();
  for (const { column, headers } of columns) {
    const like = grouped.find(({ others }) => others.at(-1) === labelOf(headers) && headers.length > others.length);
    const group = headers.at(-2);
    if (parts.has(column) || !like || group === undefined) continue;
    const words = headerText(group).words.replace(AMONG, '');
    const [kind, ...more] = (like.of === 'householdTypes' ? kindsNamed(words, lists.householdTypes) : null) ?? [];
    const isOne = kind !== undefined && more.length === 0;
    beside.set(
      column,
      isOne
        ? { of: 'householdTypes', value: kind, others: headers.filter((_, at) => at !== headers.length - 2) }
        : null,
    );
  }
  return beside;
}
