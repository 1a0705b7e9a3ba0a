/**
 * Why rows cannot come into a sheet without harm: it is protected; an array formula, a data table or a pivot table
 * stands across the place; a formula adds up several sheets; its rows stand out of order or twice; the sheet is full.
 */
export type RowsRefusal = 'protected' | 'array' | 'pivot' | 'throughSheets' | 'damaged' | 'full' | 'merged';

/** Thrown where rows would do harm; nothing was changed. */
export class RowsRefused extends Error {
  override readonly name = 'RowsRefused';

  constructor(readonly reason: RowsRefusal) {
    super(`no rows can come in: ${reason}`);
  }
}
