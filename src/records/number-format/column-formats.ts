import { lowerBound } from '../../model/ascending';
import type { FormatRun } from '../../model/cell';

/** Looks up the number formats of one column. */
export class ColumnFormats {
  readonly #runs: readonly FormatRun[];
  /** The last row of each run. */
  readonly #ends: readonly number[];

  /** @param runs of the whole sheet, by column, then from top to bottom */
  constructor(runs: readonly FormatRun[], sheetColumn: number) {
    this.#runs = runs.filter(({ column }) => column === sheetColumn);
    this.#ends = this.#runs.map(({ to }) => to);
  }

  /** The format code of the number in a sheet row; null where it is General. */
  at(row: number): string | null {
    const run = this.#runs[lowerBound(row, this.#ends)];
    return run && run.from <= row ? run.code : null;
  }
}
