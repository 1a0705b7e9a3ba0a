import type { CellPlace } from '../../model/cell';

/** A label of a form and the empty cell that it is for. */
export interface Labelled {
  readonly label: string;
  readonly context: readonly string[];
  readonly at: CellPlace;
  /** What the header above the cell says, where a label has figures in several columns: 本季度. */
  readonly above?: string;
  /** Whether that header names one of several things that figures are of: 乌木村. */
  readonly isOfSubject?: true;
  /** Whether it names a village that the township does not have, beside others that it has. */
  readonly isOfOther?: true;
  /** Whether it is for the sum of the months before it; `above` says which. */
  readonly isSum?: true;
  /** Whether a colon stands behind it: as often as not it is for a signature, and no figure is missing there. */
  readonly hasColon?: true;
  /** Whether the cell is the first of several empty ones below the label, which are for a row each. */
  readonly isOfList?: true;
  /** Options that stand in the cell to be ticked. */
  readonly options?: string;
}
