/** What is known of the marks on a sheet. */
export interface SheetMarks {
  readonly protected: boolean;
  /** Ids of the product's own colour rules. */
  readonly ids: readonly string[];
}
