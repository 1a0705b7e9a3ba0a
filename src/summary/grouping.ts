import { addToGroup } from '../model/group-by';

/** Rows by key, where a row may have several keys, which must all be different. */
export function groupRowsByEach<Key>(
  rows: Iterable<number>,
  keysOf: (row: number) => Iterable<Key>,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) addToGroup(groups, key, row);
  }
  return groups;
}

/** Sums by key. Whole numbers only: millionths for amounts. */
export function sumRows<Key>(
  rows: Iterable<number>,
  keyOf: (row: number) => Key,
  valueOf: (row: number) => number,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, (sums.get(key) ?? 0) + valueOf(row));
  }
  return sums;
}

/** Order of texts by UTF-16 code unit: the same on every machine, whatever collation data it carries. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A value's place in a list, to sort by; values that are not in it, and null, come last. */
export function listOrder(list: readonly string[]): (value: string | null) => number {
  const places = new Map(list.map((value, place) => [value, place]));
  return (value) => (value === null ? undefined : places.get(value)) ?? list.length;
}
