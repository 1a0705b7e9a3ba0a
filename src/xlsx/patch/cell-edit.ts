import type { CellPlace } from '../../model/cell';
import { LAST_COLUMN, LAST_ROW } from '../../model/sheet-limits';

/** A cell's new value, and its number format where that changes too. */
export interface CellEdit extends CellPlace {
  /** Text stays text, whatever it looks like; empty text clears the cell. */
  readonly value: string | number;
  /** A format code such as `yyyy-mm-dd` or `@`; all else of the cell's format is kept. */
  readonly numberFormat?: string;
  /** Whether a number may replace text of which some has a format of its own, which is lost then. */
  readonly dropsRuns?: boolean;
}

/**
 * Why a cell is left as it is.
 *
 * - `formula`: it holds a formula, or belongs to an array formula or data table
 * - `merged`: it is covered by a merge
 * - `tableHeader`: it is a table's header, whose text the table's part repeats
 * - `protected`: its sheet is protected and it is locked
 * - `damaged`: it stands more than once in a damaged file, or in a row that is not its own
 * - `richText`: it holds text in several formats, which a number cannot have
 */
export type EditRefusal = 'formula' | 'merged' | 'tableHeader' | 'protected' | 'damaged' | 'richText';

/** The longest text that Excel holds in a cell, in characters. */
const textLimit = 32_767;

/**
 * Checks that a sheet has the place of an edit and a cell can hold its value.
 *
 * @throws RangeError where not: a fault of the program
 */
export function checkEdit({ row, column, value }: CellEdit): void {
  if (typeof value === 'number' ? !Number.isFinite(value) : value.length > textLimit)
    throw new RangeError(`No cell can hold ${String(value).slice(0, 40)}`);
  const onSheet =
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 1 &&
    row <= LAST_ROW &&
    column >= 1 &&
    column <= LAST_COLUMN;
  if (!onSheet) throw new RangeError(`No cell at row ${row}, column ${column}`);
}
