/** Excel compares the names of sheets, tables and ranges without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What a thing may be called: the name for 1, and those for 2, 3, … where that is taken. */
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

  /** Gives out the first name of a pattern that is free; it is used from then on. */
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

/** A sheet's name with something behind it, cut to the length that Excel allows; no character is cut in two. */
export function sheetNameWith(name: string, suffix: string): string {
  return name.slice(0, MAX_SHEET_NAME - suffix.length).replace(/[\uD800-\uDBFF]$/, '') + suffix;
}

/** Characters that no sheet's name may hold, and apostrophes where none may stand. */
const FORBIDDEN = /[:\\/?*[\]\p{Cc}\p{Cf}]/gu;
const AT_ENDS = /^'+|'+$/g;
/** Excel keeps this name for itself, whatever its case. */
const RESERVED = 'history';

/** A name that a sheet may have, as near to a text as can be. */
export function allowedSheetName(text: string): string {
  const name = sheetNameWith(text.replace(FORBIDDEN, '_').trim(), '').replace(AT_ENDS, '').trim();
  if (name === '') return '_';
  return name.toLowerCase() === RESERVED ? `${name}_` : name;
}

/** A new sheet: the name itself, `名 (2)`, `名 (3)` … */
export function sheetName(name: string): NamePattern {
  return (number) => (number === 1 ? name : sheetNameWith(name, ` (${number})`));
}

/** A new table: the name itself, `Name_2`, `Name_3` … Tables and ranges share one space of names. */
export function tableName(name: string): NamePattern {
  return (number) => (number === 1 ? name : `${name}_${number}`);
}
