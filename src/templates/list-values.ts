import { CellState } from '../model/ledger';
import type { ListName } from './column';
import { FIRST_VALUES } from './ledgers/lists';
import type { Book } from './ledgers';

/** The values of every list of 可选项, each once, in their order. */
export type ListValues = Readonly<Record<ListName, readonly string[]>>;

/** The lists, in the order of their columns. */
export const LIST_NAMES = Object.keys(FIRST_VALUES) as readonly ListName[];

/** A key that is equal for values that differ only in spaces and the width of characters: they are the same value. */
export function listValueKey(value: string): string {
  return value.normalize('NFKC').replaceAll(' ', '');
}

/** Values by ledger object: a ledger never changes, and callers rely on getting the same arrays again. */
const known = new WeakMap<Book['Lists'], ListValues>();

/** The lists of a workbook; a list without a value that can be read has its first content (`FIRST_VALUES`). */
export function listValues({ Lists }: Pick<Book, 'Lists'>): ListValues {
  let values = known.get(Lists);
  if (!values) {
    values = Object.fromEntries(LIST_NAMES.map((list) => [list, valuesOf(Lists, list)])) as Record<
      ListName,
      readonly string[]
    >;
    known.set(Lists, values);
  }
  return values;
}

function valuesOf({ columns }: Book['Lists'], list: ListName): readonly string[] {
  const { values, states } = columns[list];
  const read = values.flatMap((value, row) => (value !== null && states[row] === CellState.read ? [value] : []));
  if (read.length === 0) return FIRST_VALUES[list];
  const firstByKey = new Map<string, string>();
  for (const value of read) {
    const key = listValueKey(value);
    if (!firstByKey.has(key)) firstByKey.set(key, value);
  }
  return [...firstByKey.values()];
}
