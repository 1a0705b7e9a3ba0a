import { cellAddress, NO_RESULT, widestRow, type CellRange, type CellValue, type FormatRun } from '../../model/cell';
import { LAST_COLUMN } from '../../model/sheet-limits';
import { UnusableFile } from '../unusable-file';
import type { CellFormats } from './cell-formats';
import { isBlank, type CellSink, type RowInterest } from './cell-sink';
import { FormatRuns } from './format-runs';
import type { CellBlock } from './sheet-values';

/** Stands for every blank row. */
const EMPTY_ROW: readonly CellValue[] = [];

/** The most cells that a formula without results may fill. */
const MOST_UNCALCULATED = 1_000_000;

/** Makes the values of a sheet from its cells. Blank rows cost nothing beyond their place in the list of rows. */
export class GridBuilder implements CellSink {
  readonly isComplete = false;
  readonly #runs: FormatRuns;
  readonly #formulas = new Set<number>();
  /** Rows that hold values, and their numbers, from top to bottom. */
  readonly #rows: (readonly CellValue[])[] = [];
  readonly #numbers: number[] = [];
  /** The row in the making: its cells from column 1 to `#width`; beyond that the list is left over from longer ones. */
  readonly #cells: CellValue[] = [];
  #row = 0;
  #width = 0;
  #left = LAST_COLUMN;

  constructor(formats: CellFormats) {
    this.#runs = new FormatRuns(formats);
  }

  openRow(row: number): RowInterest {
    if (row !== this.#row) {
      this.#finishRow();
      this.#row = row;
    }
    return 'cells';
  }

  cell(column: number, value: CellValue, format: number, isFormula: boolean): void {
    if (isFormula) this.#formulas.add(keyOf(this.#row, column));
    const cells = this.#cells;
    if (column <= this.#width && this.#holds(column, value)) return;
    while (this.#width < column) cells[this.#width++] = null;
    cells[column - 1] = value;
    if (typeof value === 'number') this.#runs.add(this.#row, column, format);
  }

  /**
   * The values.
   *
   * @param uncalculated ranges that formulas without results fill: blank cells and zeros there are no results
   */
  finish(uncalculated: readonly CellRange[] = []): CellBlock {
    this.#finishRow();
    const bottom = this.#numbers.at(-1);
    if (bottom === undefined) return { top: 1, left: 1, values: [] };
    const top = this.#numbers[0] ?? bottom;
    const left = this.#left;
    const values = Array<readonly CellValue[]>(bottom - top + 1).fill(EMPTY_ROW);
    for (const [index, row] of this.#rows.entries()) {
      values[(this.#numbers[index] ?? 0) - top] = left === 1 ? row : row.slice(left - 1);
    }
    for (const range of uncalculated) fillUncalculated(values, top, left, range);
    return { top, left, values };
  }

  get formats(): readonly FormatRun[] {
    return this.#runs.finish();
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  /** Whether a cell holds a formula. */
  get isFormula(): (row: number, column: number) => boolean {
    const formulas = this.#formulas;
    return (row, column) => formulas.has(keyOf(row, column));
  }

  /**
   * Whether a cell that the file holds twice says nothing new.
   *
   * @throws UnusableFile where it says something else: programs differ in which of the two they show
   */
  #holds(column: number, value: CellValue): boolean {
    const known = this.#cells[column - 1];
    if (isBlank(known)) return false;
    if (isBlank(value) || known === value) return true;
    throw new UnusableFile('broken', `${cellAddress({ row: this.#row, column })} stands twice with different contents`);
  }

  #finishRow(): void {
    const cells = this.#cells;
    let length = this.#width;
    while (length > 0 && isBlank(cells[length - 1])) length--;
    this.#width = 0;
    if (length === 0) return;
    let first = 0;
    while (first < this.#left - 1 && isBlank(cells[first])) first++;
    if (first < this.#left - 1) this.#left = first + 1;
    this.#rows.push(cells.slice(0, length));
    this.#numbers.push(this.#row);
  }
}

function keyOf(row: number, column: number): number {
  return row * LAST_COLUMN + column - 1;
}

/**
 * Marks the cells whose results are missing, within the box of values only: what lies outside it is no entry of a
 * ledger.
 */
function fillUncalculated(values: (readonly CellValue[])[], top: number, left: number, range: CellRange): void {
  const right = Math.min(range.right, left - 1 + widestRow(values));
  const bottom = Math.min(range.bottom, top + values.length - 1);
  if ((bottom - range.top + 1) * (right - range.left + 1) > MOST_UNCALCULATED) {
    throw new UnusableFile('tooLarge', 'a formula without results for more than a million cells');
  }
  for (let row = Math.max(range.top, top); row <= bottom; row++) {
    const cells = [...(values[row - top] ?? EMPTY_ROW)];
    for (let column = Math.max(range.left, left); column <= right; column++) {
      while (cells.length <= column - left) cells.push(null);
      const cell = cells[column - left];
      // Programs that write zeros for results write them into the whole range.
      if (isBlank(cell) || cell === 0) cells[column - left] = NO_RESULT;
    }
    values[row - top] = cells;
  }
}
