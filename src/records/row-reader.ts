import { findingAt } from '../findings/finding-at';
import { totalRow } from '../findings/structure';
import type { CellValue } from '../model/cell';
import { NO_RESULT } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerTemplate } from '../templates/ledger';
import type { ReadingContext } from './cell-reader';
import { isBlank } from './characters';
import { ColumnReader } from './column-reader';
import { totalLabel } from './total-row';

/** Where a ledger's columns stand on its sheet. */
export interface RowPlace {
  readonly table: string;
  readonly sheet: string;
  /** 1-based column of the ledger's first column, declared or not. */
  readonly left: number;
  /** Over the declaration's columns, 1-based; null where the sheet has no such column. */
  readonly sheetColumns: readonly (number | null)[];
}

/** Reads a ledger row by row. After a row that is an entry its cells stand in `columns`. */
export class RowReader {
  readonly columns: readonly ColumnReader[];
  private readonly required: readonly number[];

  constructor(
    template: LedgerTemplate,
    private readonly place: RowPlace,
    context: ReadingContext,
    private readonly findings: Finding[],
  ) {
    const { table, sheet, sheetColumns } = place;
    this.columns = template.columns.map((column, index) => new ColumnReader(column, { table, sheet, sheetColumn: sheetColumns[index] ?? null, findings }, context));
    this.required = template.columns.flatMap(({ required }, index) => {
      const sheetColumn = sheetColumns[index];
      return required && sheetColumn != null ? [sheetColumn] : [];
    });
  }

  /** Whether anything stands in the ledger's own columns of a row; what stands in others makes no entry. */
  isFilled(cells: readonly CellValue[], offset: number): boolean {
    for (const column of this.place.sheetColumns) if (column !== null && !isBlank(cells[column - offset])) return true;
    return false;
  }

  /**
   * Reads a sheet row whose cells from sheet column `offset` on are `cells`. False where it is no entry:
   * nothing stands in the ledger's own columns, it is a total (S008), or all it holds are formulas without a
   * result while something required is missing (S009 at each).
   */
  read(row: number, cells: readonly CellValue[], offset: number): boolean {
    const { table, sheet, sheetColumns } = this.place;
    if (!this.isFilled(cells, offset)) return false;
    if (this.holdsOnlyMissingResults(cells, offset) && this.requiredBlanks(cells, offset) > 0) {
      this.columns.forEach((column, index) => {
        const sheetColumn = sheetColumns[index] ?? null;
        if (sheetColumn !== null && cells[sheetColumn - offset] === NO_RESULT) column.read(NO_RESULT, row);
      });
      return false;
    }
    const firstColumn = this.firstFilled(cells, offset);
    const first = cells[firstColumn - offset] ?? null;
    const label = totalLabel({ first, required: this.required.length, blank: this.requiredBlanks(cells, offset) });
    if (label !== null) {
      this.findings.push(findingAt(totalRow, { table, sheet, row, sheetColumn: firstColumn, column: null, value: label }));
      return false;
    }
    this.columns.forEach((column, index) => {
      const sheetColumn = sheetColumns[index] ?? null;
      column.read(sheetColumn === null ? null : cells[sheetColumn - offset], row);
    });
    return true;
  }

  /** Sheet column of the first cell with something in it; running numbers beside the ledger's own columns aside. */
  private firstFilled(cells: readonly CellValue[], offset: number): number {
    const { left, sheetColumns } = this.place;
    let column = left;
    while (column - offset < cells.length) {
      const cell = cells[column - offset];
      const isRunningNumber = typeof cell === 'number' && !sheetColumns.includes(column);
      if (!isBlank(cell) && !isRunningNumber) break;
      column += 1;
    }
    return column;
  }

  /** Formulas copied down beyond the entries leave such rows, where the program that wrote the file did not calculate. */
  private holdsOnlyMissingResults(cells: readonly CellValue[], offset: number): boolean {
    return this.place.sheetColumns.every((column) => {
      const cell = column === null ? null : cells[column - offset];
      return isBlank(cell) || cell === NO_RESULT;
    });
  }

  private requiredBlanks(cells: readonly CellValue[], offset: number): number {
    let blank = 0;
    for (const column of this.required) if (isBlank(cells[column - offset])) blank += 1;
    return blank;
  }
}
