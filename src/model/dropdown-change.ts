import type { CellRange } from './cell';
import type { ValidationRule } from './plan';

/** A dropdown that the product wrote with fixed choices, and what replaces it. */
export interface DropdownChange {
  readonly sheet: string;
  /** The cells of its column below the header, to the last row of the sheet; in a form the item's one cell. */
  readonly range: CellRange;
  /**
   * The fixed choices, by which the product's own dropdown is recognised, and the message that refuses any other entry.
   */
  readonly before: { readonly values: readonly string[]; readonly refusal: string };
  readonly after: {
    readonly rule: Extract<ValidationRule, { readonly type: 'list' | 'listFrom' }>;
    readonly refusal: string;
  };
}

/** Cells whose dropdown was, or would have been, changed. */
export interface DropdownCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Why cells keep their validation: it is not what the product wrote (`other`), the sheet is protected, or the defined
 * name with the choices is missing (`noSource`).
 */
export type DropdownKept = 'other' | 'protected' | 'noSource';

/**
 * What came of changing dropdowns. Cells without a validation, and cells that were changed before, are in neither list.
 */
export interface DropdownsOutcome {
  readonly changed: readonly DropdownCells[];
  readonly left: readonly (DropdownCells & { readonly reason: DropdownKept })[];
}
