import type { CellValue } from '../../model/cell';
import type { Trace } from '../../model/summary';

/** Name of the sheet that says where every number of the forms comes from. */
export const SOURCES_SHEET = '数据来源';

/** One number of a summary form, or several that come from the same rows, and the rows they come from. */
export interface SourceLine {
  /** The line of a form that shows the numbers; its lines stand together and the form links to the first. */
  readonly key: string;
  /** Sheet name of the form. */
  readonly form: string;
  /** What the numbers are about: a cadre, an item, a village. */
  readonly subject: string;
  /** Headers of the numbers in the form. */
  readonly measures: readonly string[];
  readonly values: readonly CellValue[];
  readonly trace: Trace;
  /** The other workbook that the rows stand in, and what its sheets are called; left out where it is this one. */
  readonly elsewhere?: { readonly file: string; readonly sheetOf: (table: string) => string };
}
