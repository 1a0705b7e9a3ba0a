import type { CellPlace } from './cell';

/** What comes into a cell of a form. A day is written as the cell's own format has it, else as text. */
export type FormCell = string | number | { readonly day: number };

/** The format of a day in a cell whose own format shows none. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** Rows that come into a form, by the row behind which they come as the form is now. */
export interface FormInsert {
  readonly after: number;
  readonly count: number;
  /** The row whose look they get. */
  readonly like: number;
  /** True where ranges that end with `after` take them in. */
  readonly stretch: boolean;
}

/** A blank of a text and what comes into it. */
export interface FilledBlank {
  /** Where it begins in the text. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A cell of a form and what it holds from now on. */
export interface CellEdit extends CellPlace {
  readonly value: FormCell;
  /** Where the cell holds a text already, the blanks of it by which it becomes the value. */
  readonly blanks?: readonly FilledBlank[];
}

/** All that changes on one sheet, or one table, of a form. */
export interface SheetEdits {
  readonly sheet: string;
  /** From the top down. */
  readonly inserts: readonly FormInsert[];
  /** At their places after rows have come in. */
  readonly cells: readonly CellEdit[];
}

/** Why something of a form was not filled. */
export type FillRefusal =
  | { readonly sheet: string; readonly rows: number; readonly reason: string }
  | { readonly sheet: string; readonly address: string; readonly reason: string };

/** Where a row stood before rows came in; null for one of these. */
export function rowBefore(row: number, inserts: readonly FormInsert[]): number | null {
  let above = 0;
  for (const { after, count } of inserts) {
    if (row <= after + above) break;
    if (row <= after + above + count) return null;
    above += count;
  }
  return row - above;
}

/** Where a row stands after rows came in. */
export function rowAfter(row: number, inserts: readonly FormInsert[]): number {
  return inserts.reduce((moved, { after, count }) => (row > after ? moved + count : moved), row);
}
