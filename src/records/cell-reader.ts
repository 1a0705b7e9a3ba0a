import type { FindingKind } from '../findings/definition';
import type { FindingDetails } from '../findings/finding-at';
import type { ListValues } from '../templates/list-values';

/** What a cell that is not blank holds. */
export type FilledCell = string | number | boolean;

/** What a reader has to say about a cell; the place is added by its caller. */
export interface CellProblem extends FindingDetails {
  readonly definition: FindingKind;
}

/** Takes what a reader has to say. */
export type ReportProblem = (problem: CellProblem) => void;

/**
 * Reads a cell of one kind of column: its value; null where it cannot be used, in which case an error was reported;
 * undefined where it holds nothing that counts, so that it is as good as blank. A value that needed understanding was
 * reported as a warning. A clean cell allocates nothing.
 */
export type CellReader<Value> = (cell: FilledCell, report: ReportProblem) => Value | null | undefined;

/** What of the workbook the meaning of its cells depends on. */
export interface ReadingContext {
  /** True where dates are serial numbers of the 1904 system. */
  readonly date1904: boolean;
  /** The version of the template it was made from; null where it does not say. */
  readonly templateVersion: number | null;
  /** The lists of its 可选项. */
  readonly lists: ListValues;
}
