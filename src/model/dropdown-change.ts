import type { CellRange } from './cell';
import type { ValidationRule } from './plan';

/** A dropdown of the product's own, and what takes the place of the choices that are written into it. */
export interface DropdownChange {
  readonly sheet: string;
  /** The cells of its column below the header, as far down as a sheet reaches; of a form the item's one cell. */
  readonly range: CellRange;
  /** The choices written into it, by which it is known to be the product's own, and what it says of any other entry. */
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
 * Why cells keep what restricts them: it is not what the product wrote, the sheet is protected, or there is no such
 * name.
 */
export type DropdownKept = 'other' | 'protected' | 'noSource';

/** What came of changing dropdowns. Cells that nothing restricts, and those changed before, are in neither list. */
export interface DropdownsOutcome {
  readonly changed: readonly DropdownCells[];
  readonly left: readonly (DropdownCells & { readonly reason: DropdownKept })[];
}
