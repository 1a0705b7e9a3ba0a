/** Index of the first of ascending numbers that is not below `least`; the length where all are below. */
export function lowerBound(least: number, ascending: readonly number[]): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of a number among ascending ones; null where it is not among them. */
export function indexAmong(ascending: readonly number[], wanted: number): number | null {
  const place = lowerBound(wanted, ascending);
  return ascending[place] === wanted ? place : null;
}
