/** Appends items to an array. `push(...items)` overflows the stack from some 100,000 items on. */
export function appendAll<Item>(array: Item[], items: Iterable<Item>): void {
  for (const item of items) array.push(item);
}
