/** A value that counts for all rows of a table and stands outside them. */
export interface OuterValue {
  readonly key: string;
  readonly value: string;
  /** The line or the sheet's name that says so. */
  readonly from: string;
}
