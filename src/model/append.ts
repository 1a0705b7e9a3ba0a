/** Puts items behind those of an array. As arguments of `push` more than some 100,000 would overflow the stack. */
export function appendAll<Item>(array: Item[], items: Iterable<Item>): void {
  for (const item of items) array.push(item);
}
