import type { CellPlace } from '../../model/cell';
import type { Summary } from '../../model/summary';

/** What every summary form is made from. */
export interface FormContext {
  readonly summary: Summary;
  readonly stampText: string;
  /** Day the form is made on, `2014-07-05`. */
  readonly day: string;
  /** Place in 数据来源 of the first line with this key; null where no row stands behind it. */
  readonly sourceOf: (key: string) => CellPlace | null;
}
