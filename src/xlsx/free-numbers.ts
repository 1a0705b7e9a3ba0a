/**
 * Numbers for new things of a kind that are known by their numbers: those above all that are taken, as programs give
 * them out; where the highest one has no room above it, the lowest free ones.
 *
 * @param limits the lowest and the highest number that such a thing may have
 * @returns fewer than asked for where there are no more
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
