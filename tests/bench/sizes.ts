/** How large the workbooks of a run are, and how often what is small is done again. */
export interface Sizes {
  readonly logRows: number;
  readonly households: number;
  readonly rounds: number;
  /** Log rows of workbooks that are alike but for their size, from small to large. */
  readonly growth: readonly number[];
}

/** A county of 100,000 log rows, and up to as many as a sheet has room for. */
export const WHOLE: Sizes = { logRows: 100_000, households: 20_000, rounds: 5, growth: [10_000, 100_000, 1_000_000] };

/** What ends within two minutes, on an idle computer of two cores within one. */
export const QUICK: Sizes = { logRows: 10_000, households: 2_000, rounds: 3, growth: [5_000, 20_000] };

/** Households of a workbook of the growth, in the same measure to its log rows. */
export function householdsFor(logRows: number): number {
  return logRows / 5;
}
