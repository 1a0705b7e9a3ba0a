/**
 * Why rows cannot be inserted into a sheet without harm.
 *
 * - `protected`: the sheet is protected · `full`: it has no room for them
 * - `array`, `pivot`: an array formula, a data table or a pivot table stands across the place
 * - `throughSheets`: a formula adds up several sheets
 * - `damaged`: rows stand out of order or twice, or a shared formula has no text
 */
export type RowsRefusal = 'protected' | 'array' | 'pivot' | 'throughSheets' | 'damaged' | 'full' | 'merged';

/** Thrown where rows would do harm; nothing was changed. */
export class RowsRefused extends Error {
  override readonly name = 'RowsRefused';

  constructor(readonly reason: RowsRefusal) {
    super(`no rows can come in: ${reason}`);
  }
}
