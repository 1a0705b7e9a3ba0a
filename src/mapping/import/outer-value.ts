/** A value outside the rows of a table that counts for all of them. */
export interface OuterValue {
  readonly key: string;
  readonly value: string;
  /** The line or the sheet's name that says so. */
  readonly from: string;
}
