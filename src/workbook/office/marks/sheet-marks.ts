/** Names of sheets with what is known of their marks; null where it is not known, or Excel cannot tell it. */
export type KnownMarks = ReadonlyMap<string, SheetMarks | null>;

/** What is known of the marks on a sheet. */
export interface SheetMarks {
  readonly protected: boolean;
  /** Ids of the product's own colour rules. */
  readonly ids: readonly string[];
}
