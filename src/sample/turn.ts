/** The entry of a list that a running number falls on; the lists go round. */
export function turn<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError('An empty list has no turn');
  return entry;
}
