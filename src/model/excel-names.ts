/** Excel compares the names of sheets, tables and ranges without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Makes the names to try: the name for 1, and those for 2, 3, … where the earlier ones are taken. */
export type NamePattern = (number: number) => string;

/** Names of one kind that a workbook uses. */
export class UsedNames {
  readonly #names: Set<string>;

  constructor(names: Iterable<string>) {
    this.#names = new Set(Array.from(names, (name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** Returns the first free name of a pattern, which counts as used from then on. */
  take(pattern: NamePattern): string {
    for (let number = 1; ; number += 1) {
      const name = pattern(number);
      if (this.has(name)) continue;
      this.#names.add(name.toLowerCase());
      return name;
    }
  }
}

const MAX_SHEET_NAME = 31;

/** A sheet's name with something behind it, cut to the length that Excel allows; surrogate pairs are not split. */
export function sheetNameWith(name: string, suffix: string): string {
  return name.slice(0, MAX_SHEET_NAME - suffix.length).replace(/[\uD800-\uDBFF]$/, '') + suffix;
}

/** Characters that no sheet's name may hold; apostrophes are only forbidden at its ends. */
const FORBIDDEN = /[:\\/?*[\]\p{Cc}\p{Cf}]/gu;
const AT_ENDS = /^'+|'+$/g;
/** Excel keeps this name for itself, whatever its case. */
const RESERVED = 'history';

/** A name that Excel allows for a sheet, as close to the text as possible. */
export function allowedSheetName(text: string): string {
  const name = sheetNameWith(text.replace(FORBIDDEN, '_').trim(), '').replace(AT_ENDS, '').trim();
  if (name === '') return '_';
  return name.toLowerCase() === RESERVED ? `${name}_` : name;
}

/** Names to try for a new sheet: the name itself, `名 (2)`, `名 (3)` … */
export function sheetName(name: string): NamePattern {
  return (number) => (number === 1 ? name : sheetNameWith(name, ` (${number})`));
}

/** Names to try for a new table: the name itself, `Name_2`, `Name_3` … Tables and defined names share one namespace. */
export function tableName(name: string): NamePattern {
  return (number) => (number === 1 ? name : `${name}_${number}`);
}
