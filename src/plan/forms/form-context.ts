import type { CellPlace } from '../../model/cell';
import type { Summary } from '../../model/summary';
import type { Making } from '../layout/finish-sheet';

/** What every summary form is made from. */
export interface FormContext extends Making {
  readonly summary: Summary;
  /** Place in 数据来源 of the first line with this key; null where there is none. */
  readonly sourceOf: (key: string) => CellPlace | null;
}
