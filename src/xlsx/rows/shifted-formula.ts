import { isThroughSheets, meansSheet, withReferences } from '../formulas/references';
import { RowsRefused } from './rows-refused';
import { shiftedAddress, type RowShift } from './row-shift';

/** Where a formula stands, and the sheet whose rows move. */
export interface FormulaPlace {
  /** The sheet the formula is on. */
  readonly own: string;
  readonly moving: string;
}

/**
 * A formula after rows were inserted: it means the same cells, and a range around the new rows takes them in.
 *
 * @throws RowsRefused `throughSheets` where it adds up several sheets of which one moves
 */
export function shiftedFormula(formula: string, shift: RowShift, { own, moving }: FormulaPlace): string {
  return withReferences(formula, (reference) => {
    if (isThroughSheets(reference)) throw new RowsRefused('throughSheets');
    return meansSheet(reference, moving, own) ? shiftedAddress(reference.address, shift) : reference.address;
  });
}
