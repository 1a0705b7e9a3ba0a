/**
 * Free numbers for new things of a kind that is counted by number (ids): those above the highest taken one, as programs
 * give them out; where there is no room above it, the lowest free ones.
 *
 * @param limits the lowest and the highest number that such a thing may have
 * @returns fewer than `count` where no more are free
 */
export function freeNumbers(
  taken: Iterable<number>,
  count: number,
  limits: { readonly from: number; readonly to: number },
): readonly number[] {
  const used = new Set(taken);
  let highest = limits.from - 1;
  for (const number of used) if (number > highest) highest = number;
  const isRoomAbove = highest + count <= limits.to;
  const free: number[] = [];
  for (let number = isRoomAbove ? highest + 1 : limits.from; free.length < count && number <= limits.to; number++) {
    if (!used.has(number)) free.push(number);
  }
  return free;
}
