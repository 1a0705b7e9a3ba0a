/** Where a grafted sheet goes. */
export type Place =
  /** Behind all others. */
  | { readonly kind: 'end' }
  /** So that it is the sheet of this 0-based index at the time it is put in. */
  | { readonly kind: 'at'; readonly index: number }
  /** Before this sheet, which stays. */
  | { readonly kind: 'before'; readonly sheet: string }
  /** In place of this sheet, which goes with everything that only it referred to; hidden where that was hidden. */
  | { readonly kind: 'replace'; readonly sheet: string };

/** One sheet of the donor, under the name it has there: its formulas and charts refer to each other by it. */
export interface GraftedSheet {
  readonly sheet: string;
  readonly place: Place;
}

/** What to take from a donor workbook, and what to take away. Done in order, all or nothing. */
export interface GraftPlan {
  readonly sheets: readonly GraftedSheet[];
  /** Sheets to take away without another in their place. */
  readonly remove?: readonly string[];
}

/**
 * - `sheetName`: a sheet of that name is there and is not among those replaced
 * - `noSuchSheet`: the donor or the workbook has no sheet of that name
 * - `definedName`: a name of the donor's means something else in the workbook
 * - `lastSheet`: no sheet would be left, or none that shows
 * - `unsupported`: the donor's sheet needs parts of the workbook itself (a pivot cache)
 */
export type GraftConflictReason = 'sheetName' | 'noSuchSheet' | 'definedName' | 'lastSheet' | 'unsupported';

/** A plan that does not fit the workbook; the package is as it was. */
export class GraftConflict extends Error {
  override readonly name = 'GraftConflict';
  constructor(
    readonly reason: GraftConflictReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
