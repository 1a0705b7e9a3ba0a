import type { CellValue } from '../../model/cell';
import type { CellSink, RowInterest } from './cell-sink';

/** Lets only one row of a sheet through. */
export class RowPicker implements CellSink {
  readonly #wanted: number;
  readonly #sink: CellSink;
  #isFound = false;
  #isComplete = false;

  constructor(wanted: number, sink: CellSink) {
    this.#wanted = wanted;
    this.#sink = sink;
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  openRow(row: number): RowInterest {
    if (row === this.#wanted) {
      this.#isFound = true;
      return this.#sink.openRow(row);
    }
    this.#isComplete = this.#isFound;
    return 'none';
  }

  cell(column: number, value: CellValue, format: number, isFormula: boolean): void {
    this.#sink.cell(column, value, format, isFormula);
  }
}
