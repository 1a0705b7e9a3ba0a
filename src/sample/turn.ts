/** The entry of a list at a running number, beginning again after the last. @throws RangeError for an empty list */
export function turn<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError('An empty list has no turn');
  return entry;
}
