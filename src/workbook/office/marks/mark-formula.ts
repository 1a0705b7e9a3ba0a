import type { Severity } from '../../../model/finding';

/**
 * The rule of a mark: always true, and known again by its text in any later session. A rule's id would not
 * do, it can only be kept by a further batch and Excel may give another one after undo.
 */
export function markFormula(severity: Severity): string {
  return `="SLTZ:${severity}"<>""`;
}

/** Whether a rule of a sheet is a mark of the product's. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes('"SLTZ:');
}
