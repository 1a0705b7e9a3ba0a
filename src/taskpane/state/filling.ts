import type { Checked } from '../../app/check';
import type { ShownFill } from '../../app/fill/fill-as-remembered';
import type { Form } from '../../app/fill/fill-form';
import type { FormContent } from '../../model/form-content';
import type { OpenedForm } from '../../workbook/file/fill-form';

/** A form of the county's that is looked at before it is filled. */
interface AnyFilling extends ShownFill {
  /** The file's name, or the sheet's. */
  readonly name: string;
  /** The ledgers as they were when it was worked out. */
  readonly checked: Checked;
}

/** A form that is a file, of which a filled copy is made. */
export interface FileFilling extends AnyFilling {
  readonly kind: 'xlsx' | 'docx';
  readonly form: OpenedForm;
}

/** A form that is a sheet of the workbook itself, which is filled in place. */
export interface SheetFilling extends AnyFilling {
  readonly kind: 'sheet';
  readonly form: Form;
  /** The sheet as it was when it was worked out. */
  readonly content: FormContent;
  /** True once it is filled: it is shown still, for the user may want to know where its numbers come from. */
  readonly isFilled: boolean;
}

/** A form that is looked at before it is filled; `kind` tells where it stands. */
export type Filling = FileFilling | SheetFilling;
