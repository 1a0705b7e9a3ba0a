import type { FillRefusal, SheetEdits } from '../../model/form-fill';
import type { CopyHindrance } from '../../xlsx/copies/copy-hindrance';

/** A copy of a form's sheet: its name, and its edits, which name the sheet that is copied. */
export interface FilledCopy {
  readonly name: string;
  readonly edits: SheetEdits;
}

/** The outcome of filling copies of a sheet: a file with all of them, or why the sheet cannot be copied. */
export type CopiesOutcome =
  | ({ readonly kind: 'filled' } & FilledForm)
  | { readonly kind: 'refused'; readonly reason: CopyHindrance | 'document' };

/** A filled form. */
export interface FilledForm {
  readonly bytes: Uint8Array;
  readonly refused: readonly FillRefusal[];
}
