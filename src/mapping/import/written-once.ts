/** A row of a table that may leave a group's name to the row above. */
export interface GroupedRow {
  /** What its cell holds; null where it is blank. */
  readonly name: string | null;
  /** Whether a total or a heading stands between it and the row before. */
  readonly isBehindLine: boolean;
}

/**
 * For each row the row whose name counts for it, where a table writes the name of a group once, at its first row; null
 * for the others, and for all where that is not certain: where the first row has no name, a name stands twice (so it is
 * written in each row), a total parts a blank cell from its name, or most groups are of one row.
 */
export function namedAbove(rows: readonly GroupedRow[]): readonly (number | null)[] {
  const none = rows.map(() => null);
  const names = rows.flatMap(({ name }) => name ?? []);
  const blanks = rows.length - names.length;
  const isCertain =
    rows[0]?.name != null &&
    blanks >= names.length &&
    new Set(names).size === names.length &&
    !rows.some(({ name, isBehindLine }) => name === null && isBehindLine);
  if (!isCertain) return none;
  let above = 0;
  return rows.map(({ name }, at) => {
    if (name === null) return above;
    above = at;
    return null;
  });
}
