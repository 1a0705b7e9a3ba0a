import type { FindingKind } from '../findings/definition';
import type { FindingDetails } from '../findings/finding-at';
import type { ListValues } from '../templates/list-values';

/** What a cell that is not blank holds. */
export type FilledCell = string | number | boolean;

/** A problem that a reader found in a cell; the caller adds the place. */
export interface CellProblem extends FindingDetails {
  readonly definition: FindingKind;
}

/** Takes a problem that a reader found. */
export type ReportProblem = (problem: CellProblem) => void;

/**
 * Reads a cell of one kind of column and returns its value: null where the cell cannot be used, which was reported as
 * an error; undefined where it holds nothing that counts and is treated as blank. A value that had to be interpreted
 * was reported as a warning. Clean cells must not allocate anything.
 */
export type CellReader<Value> = (cell: FilledCell, report: ReportProblem) => Value | null | undefined;

/** What the meaning of a workbook's cells depends on. */
export interface ReadingContext {
  /** True where dates are serial numbers of the 1904 system. */
  readonly date1904: boolean;
  /** The version of the template the workbook was made from; null where it does not tell. */
  readonly templateVersion: number | null;
  /** The lists of the workbook's 可选项. */
  readonly lists: ListValues;
}
