/** What the pane is shown by. */
export interface HostFacts {
  /** `Excel`, or `browser` for the page without Excel. */
  readonly host: string;
  /** Office's name of the platform (`PC`, `Mac`, `OfficeOnline`); null in a browser. */
  readonly platform: string | null;
  /** Office's version, `16.0.18925.20000`; null in a browser. */
  readonly version: string | null;
  /** The highest version of each requirement set that is there; null where it has none of it. */
  readonly requirementSets: readonly { readonly name: string; readonly version: string | null }[];
  /** Language tags: of the buttons, and of what is typed (null where nobody tells). */
  readonly displayLanguage: string;
  readonly contentLanguage: string | null;
}

/** Which build of the program this is; webpack fills it in (`scripts/build-info.js`). */
export interface BuildInfo {
  readonly version: string;
  /** A short commit hash, with `+` where the tree had changes besides; null where it was built without git. */
  readonly commit: string | null;
  /** In UTC, `2026-11-27T06:10Z`. */
  readonly time: string;
}
