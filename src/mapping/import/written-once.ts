/** A row of a table whose group may be named only in a row above. */
export interface GroupedRow {
  /** Its cell in each column that may name a group; null where that is blank. */
  readonly names: readonly (string | null)[];
  /** Whether the row has a running number; null where the table has none. */
  readonly isNumbered: boolean | null;
  /** Whether a total or a heading stands right above it. */
  readonly isBehindLine: boolean;
}

/** For each row the index of the row whose name counts for it; null where it has its own, or none counts. */
type NamedAbove = readonly (number | null)[];

/**
 * For each column, which rows take their name from a row above, where the table names a group only at its first row. A
 * column for which that is not certain follows one for which it is: where the cadre is written once, so is the village
 * beside it, even if the next cadre has the same village.
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
 * Whether a column names its groups once. Not where the first row has no name, a name stands twice (then it is written
 * in each row), a total separates a blank cell from its name, or most groups have one row.
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

/** Whether exactly the rows with a name have a running number: 1 李四 张三, then 王五 without a number. */
function isNumberedByGroups(names: readonly (string | null)[], rows: readonly GroupedRow[]): boolean {
  return (
    names.includes(null) &&
    rows.every(
      ({ isNumbered, isBehindLine }, at) => isNumbered === (names[at] !== null) && (isNumbered || !isBehindLine),
    )
  );
}

/** Whether a column is filled in wherever the leading column is. */
function goesWith(names: readonly (string | null)[], leading: readonly (string | null)[] | undefined): boolean {
  if (!leading || !names.includes(null)) return false;
  return names.every((name, at) => (leading[at] === null ? true : name !== null));
}

/** For each row without a name, the nearest row above that has one. */
function leadsIn(names: readonly (string | null)[]): NamedAbove {
  let above = 0;
  return names.map((name, at) => {
    if (name === null) return above;
    above = at;
    return null;
  });
}
