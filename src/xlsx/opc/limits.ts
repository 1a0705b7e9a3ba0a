/** What a package may cost before it is refused (ASVS 5.2.3). Sizes are bytes after inflating. */
export interface PackageLimits {
  /** All parts together. */
  readonly totalBytes: number;
  /** Any one part. A JavaScript string holds no more than 512 Mi characters, so nothing above that can be read. */
  readonly partBytes: number;
  /** Inflated size over stored size, for parts of more than {@link ratioFloorBytes}. Deflate can reach 1032. */
  readonly ratio: number;
  /** Below this size no ratio is too much: small parts of blanks compress very well. */
  readonly ratioFloorBytes: number;
  /** Number of zip entries. */
  readonly parts: number;
  /** True lets workbooks with macros through; the product never does, the corpus command does. */
  readonly allowMacros: boolean;
}

/**
 * The defaults let a ledger of a million cells and more through (100,000 rows × 14 columns are 60–80 MB of
 * XML, which deflate packs about 1 : 7) and stop a bomb: 400 MB in 413 kB is a ratio near 1000.
 */
export const defaultLimits: PackageLimits = {
  totalBytes: 512 * 1024 * 1024,
  partBytes: 256 * 1024 * 1024,
  ratio: 250,
  ratioFloorBytes: 8 * 1024 * 1024,
  parts: 10_000,
  allowMacros: false,
};
