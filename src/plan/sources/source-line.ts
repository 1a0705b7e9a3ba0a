import type { CellValue } from '../../model/cell';
import type { Trace } from '../../model/summary';

/** The sheet that tells where every number of the forms comes from. */
export const SOURCES_SHEET = '数据来源';

/** A number of a summary form, or several that come from the same rows, with these rows. */
export interface SourceLine {
  /**
   * Key of the form's line that shows the numbers. Source lines of one key follow each other; the form links to the
   * first.
   */
  readonly key: string;
  /** Sheet name of the form. */
  readonly form: string;
  /** What the numbers are about: a cadre, an item, a village. */
  readonly subject: string;
  /** Headers of the numbers in the form. */
  readonly measures: readonly string[];
  readonly values: readonly CellValue[];
  readonly trace: Trace;
  /** The other workbook that the rows are in, and the names of its sheets; left out where it is this one. */
  readonly elsewhere?: { readonly file: string; readonly sheetOf: (table: string) => string };
}
