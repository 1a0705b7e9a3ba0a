/** A row of a table that may leave the names of its group to the row above. */
export interface GroupedRow {
  /** What its cells hold, one for each column in which groups may be named; null where it is blank. */
  readonly names: readonly (string | null)[];
  /** Whether the row has a running number; null where the table has none. */
  readonly isNumbered: boolean | null;
  /** Whether a total or a heading stands between it and the row before. */
  readonly isBehindLine: boolean;
}

/** For each row the row whose name counts for it in a column, or null. */
type NamedAbove = readonly (number | null)[];

/**
 * For each column the rows whose name counts for others, where a table writes the name of a group once, at its first
 * row. A column that alone leaves it open goes with one that is certain: where the cadre is written once, so is the
 * village beside, though the next cadre has the same.
 */
export function namedAbove(rows: readonly GroupedRow[]): readonly NamedAbove[] {
  const columns = (rows[0]?.names ?? []).map((_, at) => rows.map(({ names }) => names[at] ?? null));
  const isLine = rows.map(({ isBehindLine }) => isBehindLine);
  const certain = columns.map((names) => isNumberedByGroups(names, rows) || isCertain(names, isLine));
  const leading = certain.indexOf(true);
  return columns.map((names, at): NamedAbove => {
    if (certain[at] === true) return leadsIn(names);
    return goesWith(names, columns[leading]) ? leadsIn(names) : names.map(() => null);
  });
}

/**
 * Not where the first row has no name, a name stands twice (so it is written in each row), a total parts a blank cell
 * from its name, or most groups are of one row.
 */
function isCertain(names: readonly (string | null)[], isLine: readonly boolean[]): boolean {
  const written = names.filter((name) => name !== null);
  return (
    names[0] != null &&
    names.length - written.length >= written.length &&
    new Set(written).size === written.length &&
    !names.some((name, at) => name === null && isLine[at])
  );
}

/** Whether the rows with a name, and they alone, are numbered: 1 李四 张三, then 王五 without a number. */
function isNumberedByGroups(names: readonly (string | null)[], rows: readonly GroupedRow[]): boolean {
  return (
    names.includes(null) &&
    rows.every(
      ({ isNumbered, isBehindLine }, at) => isNumbered === (names[at] !== null) && (isNumbered || !isBehindLine),
    )
  );
}

/** Whether a column is written in the first row of each group of another, and blank only where that is. */
function goesWith(names: readonly (string | null)[], leading: readonly (string | null)[] | undefined): boolean {
  if (!leading || !names.includes(null)) return false;
  return names.every((name, at) => (leading[at] === null ? true : name !== null));
}

/** For each row without a name the nearest row above that has one. */
function leadsIn(names: readonly (string | null)[]): NamedAbove {
  let above = 0;
  return names.map((name, at) => {
    if (name === null) return above;
    above = at;
    return null;
  });
}
