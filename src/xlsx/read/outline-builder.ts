import type { CellValue } from '../../model/cell';
import { GENERAL, type CellFormats } from './cell-formats';
import { isBlank, type CellSink, type RowInterest } from './cell-sink';
import { GridBuilder } from './grid-builder';
import type { CellBlock } from './sheet-values';

/** The rows that are kept, from the first that holds something: enough to tell what the sheet is. */
const HEAD_ROWS = 30;

/** Makes an outline of a sheet: its first rows, and how many rows hold something. */
export class OutlineBuilder implements CellSink {
  readonly isComplete = false;
  readonly #head: GridBuilder;
  #row = 0;
  #top = 0;
  #counted = 0;
  #rows = 0;

  constructor(formats: CellFormats) {
    this.#head = new GridBuilder(formats);
  }

  get rows(): number {
    return this.#rows;
  }

  openRow(row: number): RowInterest {
    this.#row = row;
    return this.#isInHead() ? this.#head.openRow(row) : 'presence';
  }

  cell(column: number, value: CellValue, _format: number, isFormula: boolean): void {
    if (this.#isInHead()) {
      if (isBlank(value)) return;
      this.#head.cell(column, value, GENERAL, isFormula);
    }
    if (this.#counted === this.#row) return;
    this.#counted = this.#row;
    this.#rows++;
    if (this.#top === 0) this.#top = this.#row;
  }

  finish(): CellBlock {
    return this.#head.finish();
  }

  #isInHead(): boolean {
    return this.#top === 0 || this.#row < this.#top + HEAD_ROWS;
  }
}
