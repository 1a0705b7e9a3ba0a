import type { CellPlace } from '../../model/cell';

/** A label of a form and the empty cell that it is for. */
export interface Labelled {
  readonly label: string;
  readonly context: readonly string[];
  readonly at: CellPlace;
  /** The header above the cell, where a label has figures in several columns: 本季度. */
  readonly above?: string;
  /** Whether that header says whose figures they are: 乌木村. */
  readonly isOfSubject?: true;
  /** Whether that header names a village that is not of the township, beside some that are. */
  readonly isOfOther?: true;
  /** Whether the cell is for the sum of the months at its left; `above` says which. */
  readonly isSum?: true;
  /** Whether the label ends with a colon: it is then often for a signature, and is not listed as empty. */
  readonly hasColon?: true;
  /** Whether the cell is the first of several empty ones below the label: a list, with a row for each. */
  readonly isOfList?: true;
  /** The options to tick that are printed in the cell. */
  readonly options?: string;
}
