import type { ReadingContext } from '../../records/cell-reader';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { labelOf } from '../recognised';
import { AMONG, type TablePart } from '../table-parts';
import { kindsNamed } from './kinds-named';

/** The part that a group of columns shows; null where it is a part that we cannot count. */
export type PartBeside = TablePart | null;

/**
 * Columns beside the known parts that are parts too, by their 1-based column: kinds of households by another word
 * (残疾人), and groups with the same headers below that no list of ours has. Their figures are not those of the whole.
 */
export function groupsBeside(
  { columns }: Pick<FoundTable, 'columns'>,
  parts: ReadonlyMap<number, TablePart>,
  { lists }: Pick<ReadingContext, 'lists'>,
): ReadonlyMap<number, PartBeside> {
  const grouped = [...parts.values()].filter(({ others }) => others.length > 0);
  const kinds = [...parts.values()].filter(({ of }) => of === 'householdTypes');
  const beside = new Map<number, PartBeside>();
  for (const { column, headers } of columns.filter((one) => !parts.has(one.column))) {
    const group = headers.at(-2);
    const like = grouped.find(({ others }) => others.at(-1) === labelOf(headers) && headers.length > others.length);
    if (group !== undefined && like) {
      const rest = headers.filter((_, at) => at !== headers.length - 2);
      beside.set(column, like.of === 'householdTypes' ? partNamed(group, rest, lists.householdTypes) : null);
      continue;
    }
    const above = headers.slice(0, -1);
    const part = kinds.some(({ others }) => isSame(others, above))
      ? partNamed(labelOf(headers), above, lists.householdTypes)
      : null;
    if (part) beside.set(column, part);
  }
  return beside;
}

/** The part of the one kind of households that a header names, by its own word or another; null where it is not one. */
function partNamed(header: string, others: readonly string[], kinds: readonly string[]): PartBeside {
  const [value, ...more] = kindsNamed(headerText(header).words.replace(AMONG, ''), kinds) ?? [];
  return value === undefined || more.length > 0 ? null : { of: 'householdTypes', value, others };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
