/** What a workbook holds only so many of. */
export type Crowded = 'formats' | 'sheets';

/** A workbook has no room for more of a kind: Excel would not open it. The package is as it was. */
export class NoRoom extends RangeError {
  override readonly name = 'NoRoom';
  constructor(
    readonly of: Crowded,
    message: string,
  ) {
    super(message);
  }
}
