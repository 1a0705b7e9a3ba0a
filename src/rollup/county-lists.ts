import { LIST_NAMES, listValueKey, type ListValues } from '../templates/list-values';
import type { ListName } from '../templates/column';

/**
 * The lists of all units as one: each value once, in the order in which the units bring them, those that stand before
 * others in a unit's own list as far as the units agree. Values that differ in spaces and brackets alone are one.
 */
export function countyLists(lists: readonly ListValues[]): ListValues {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, united(lists.map((values) => values[name]))])) as Record<
    ListName,
    readonly string[]
  >;
}

/** A value that is new goes behind the one it follows in its own list. */
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
