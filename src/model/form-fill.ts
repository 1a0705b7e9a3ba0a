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

/** All that changes on one sheet, or one table, of a form. */
export interface SheetEdits {
  readonly sheet: string;
  /** From the top down. */
  readonly inserts: readonly FormInsert[];
  /** At their places after rows have come in. */
  readonly cells: readonly (CellPlace & { readonly value: FormCell })[];
}

/** Why something of a form was not filled. */
export type FillRefusal =
  | { readonly sheet: string; readonly rows: number; readonly reason: string }
  | { readonly sheet: string; readonly address: string; readonly reason: string };
