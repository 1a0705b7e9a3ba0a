/** Excel compares the names of sheets, tables and ranges without case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const MAX_SHEET_NAME = 31;

/** The name itself, or the first of `名 (2)`, `名 (3)` … that is free, cut to what Excel allows. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.some((other) => sameName(other, free)); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}

/** The name itself, or the first of `Name_2`, `Name_3` … that no table and no defined name has. */
export function freeTableName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.some((other) => sameName(other, free)); number++) free = `${name}_${number}`;
  return free;
}
