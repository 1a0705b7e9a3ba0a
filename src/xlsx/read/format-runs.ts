import type { FormatRun } from '../../model/cell';
import { LAST_COLUMN } from '../../model/sheet-limits';
import { GENERAL, type CellFormats } from './cell-formats';

/**
 * Collects in which formats the numbers of a sheet are shown, as runs down each column. A run reaches from its first
 * number to its last; cells between them that hold no number do not end it.
 */
export class FormatRuns {
  /** By column: the format of the last number, and the first and the last row of the run that it belongs to. */
  readonly #format = new Int32Array(LAST_COLUMN + 1);
  readonly #from = new Int32Array(LAST_COLUMN + 1);
  readonly #to = new Int32Array(LAST_COLUMN + 1);
  readonly #formats: CellFormats;
  #runs: FormatRun[] = [];
  #right = 0;

  constructor(formats: CellFormats) {
    this.#formats = formats;
  }

  /** Notes a number. Rows must come in ascending order; of two numbers in one cell the later counts. */
  add(row: number, column: number, format: number): void {
    if (format !== this.#format[column]) {
      this.#end(column, row);
      this.#format[column] = format;
      this.#from[column] = row;
      if (column > this.#right) this.#right = column;
    }
    this.#to[column] = row;
  }

  /** The runs, by column, then from top to bottom. */
  finish(): readonly FormatRun[] {
    for (let column = 1; column <= this.#right; column++) this.#end(column, Number.MAX_SAFE_INTEGER);
    const runs = this.#runs.sort((one, other) => one.column - other.column || one.from - other.from);
    this.#runs = [];
    return runs;
  }

  #end(column: number, before: number): void {
    const format = this.#format[column] ?? GENERAL;
    const from = this.#from[column] ?? 0;
    const to = Math.min(this.#to[column] ?? 0, before - 1);
    if (format !== GENERAL && to >= from) this.#runs.push({ column, from, to, code: this.#formats.code(format) });
  }
}
