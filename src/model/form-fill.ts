import type { CellPlace } from './cell';

/**
 * A value for a cell of a form or a ledger. A form takes a day in the cell's own format, or as text where that shows no
 * day; a ledger's cell gets `DAY_FORMAT` then.
 */
export type FormCell = string | number | { readonly day: number };

/** The format of a day in a ledger's cell whose own format shows no day. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** Rows to insert into a form. Row numbers are those before any rows are inserted; the new rows come below `after`. */
export interface FormInsert {
  readonly after: number;
  readonly count: number;
  /** The row whose formats they get. */
  readonly like: number;
  /** True where ranges that end at `after` grow to include them. */
  readonly stretch: boolean;
}

/** A blank within a cell's text, and the text that fills it. */
export interface FilledBlank {
  /** Index of its first character in the cell's text. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A cell of a form and what it holds from now on. */
export interface CellEdit extends CellPlace {
  readonly value: FormCell;
  /** Where the cell already holds a text with blanks, the blanks that were filled to make the value. */
  readonly blanks?: readonly FilledBlank[];
}

/** All that changes on one sheet, or one table, of a form. */
export interface SheetEdits {
  readonly sheet: string;
  /** From the top down. */
  readonly inserts: readonly FormInsert[];
  /** Cells by their places after the rows are inserted. */
  readonly cells: readonly CellEdit[];
}

/** Why something of a form was not filled. */
export type FillRefusal =
  | { readonly sheet: string; readonly rows: number; readonly reason: string }
  | { readonly sheet: string; readonly address: string; readonly reason: string };

/** A row's number before rows were inserted; null for an inserted row. */
export function rowBefore(row: number, inserts: readonly FormInsert[]): number | null {
  let above = 0;
  for (const { after, count } of inserts) {
    if (row <= after + above) break;
    if (row <= after + above + count) return null;
    above += count;
  }
  return row - above;
}

/** A row's number after rows were inserted. */
export function rowAfter(row: number, inserts: readonly FormInsert[]): number {
  return inserts.reduce((moved, { after, count }) => (row > after ? moved + count : moved), row);
}
