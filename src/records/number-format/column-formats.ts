import type { FormatRun } from '../../model/grid';

/** The formats of one column's numbers. */
export class ColumnFormats {
  private readonly runs: readonly FormatRun[];

  /** @param runs of the whole sheet, by column, then from top to bottom */
  constructor(runs: readonly FormatRun[], sheetColumn: number) {
    this.runs = runs.filter(({ column }) => column === sheetColumn);
  }

  /** The code of the number in a sheet row; null where it is General. */
  at(row: number): string | null {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.to ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low];
    return run && run.from <= row ? run.code : null;
  }
}
