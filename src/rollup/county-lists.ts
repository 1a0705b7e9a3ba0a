import { LIST_NAMES, listValueKey, type ListValues } from '../templates/list-values';
import type { ListName } from '../templates/column';

/**
 * The lists of all units merged: each value once, in the order of the units, and in the order of a unit's own list as
 * far as the units agree. Values that differ only in spaces and brackets are the same.
 */
export function countyLists(lists: readonly ListValues[]): ListValues {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, united(lists.map((values) => values[name]))])) as Record<
    ListName,
    readonly string[]
  >;
}

/** Merges lists: a new value goes behind the one before it in its own list. */
function united(lists: readonly (readonly string[])[]): readonly string[] {
  const order: { readonly key: string; readonly value: string }[] = [];
  for (const list of lists) {
    let after = -1;
    for (const value of list) {
      const key = listValueKey(value);
      const known = order.findIndex((entry) => entry.key === key);
      if (known < 0) order.splice(++after, 0, { key, value });
      else after = Math.max(after, known);
    }
  }
  return order.map(({ value }) => value);
}
