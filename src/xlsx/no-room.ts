/** What a workbook can hold only a limited number of. */
export type LimitedKind = 'formats' | 'sheets';

/** Thrown where a workbook cannot hold more of a kind: Excel would not open it. The package is unchanged. */
export class NoRoom extends RangeError {
  override readonly name = 'NoRoom';
  constructor(
    readonly of: LimitedKind,
    message: string,
  ) {
    super(message);
  }
}
